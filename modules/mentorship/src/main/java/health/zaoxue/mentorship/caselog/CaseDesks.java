package health.zaoxue.mentorship.caselog;

import health.zaoxue.mentorship.CaseDesk;
import health.zaoxue.mentorship.CaseRow;
import health.zaoxue.mentorship.EntryState;
import health.zaoxue.mentorship.Feedback;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads in one statement what a physician's first page and form need of the log. */
@ApplicationScoped
class CaseDesks {
    private static final int FEEDBACK = 3;

    private static final String LINES = """
            select e.id, e.technique_id, e.role, e.case_date, e.complexity, e.outcome, e.mentor_id, e.learnt,
                   e.state, e.submitted_at, e.place, e.newest, e.number,
                   s.said, s.mentor_id, s.entrustment, s.performance, s.manner, s.device, s.went_well, s.next_time, s.serious, s.signed_at
            from (select c.*,
                         row_number() over (partition by c.state order by c.case_date desc, c.created_at desc, c.id) as place,
                         row_number() over (partition by c.technique_id order by c.id) as in_technique,
                         row_number() over (order by c.created_at desc, c.id) as newest,
                         count(*) filter (where n.id is null) over (partition by c.state) as number
                  from mentorship.case_entry c
                  left join mentorship.case_entry n on n.amends_id = c.id and n.state = 'SIGNED_OFF'
                  where c.apprentice_id = ?1) e
            left join (select f.*, row_number() over (order by f.signed_at desc, f.entry_id) as said
                       from mentorship.sign_off f where f.apprentice_id = ?1) s on s.entry_id = e.id
            where e.place = 1 or e.newest = 1 or e.in_technique = 1 or s.said <= ?3
               or (e.state <> 'SIGNED_OFF' and e.place <= ?2)
            order by e.place, e.id
            """;

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private Naming naming;

    /** @param daysSince how long ago a moment is */
    CaseDesk of(UUID person, ToIntFunction<Instant> daysSince) {
        List<DeskLine> lines = Row.all(
                database.createNativeQuery(LINES)
                        .setParameter(1, person)
                        .setParameter(2, CaseDesk.FEW)
                        .setParameter(3, FEEDBACK),
                DeskLine::of);
        Set<UUID> techniques =
                lines.stream().map(line -> line.details().technique()).collect(Collectors.toSet());
        Names names = naming.of(lines.stream().flatMap(DeskLine::people).toList(), techniques);
        return new CaseDesk(
                open(lines, names, daysSince),
                numberIn(EntryState.SUBMITTED, lines),
                numberIn(EntryState.SIGNED_OFF, lines),
                techniques,
                lines.stream()
                        .filter(line -> line.newest() == 1)
                        .map(DeskLine::details)
                        .findFirst()
                        .orElse(null),
                feedback(lines, names));
    }

    private static List<CaseRow> open(List<DeskLine> lines, Names names, ToIntFunction<Instant> daysSince) {
        return Stream.of(EntryState.RETURNED, EntryState.DRAFT, EntryState.SUBMITTED)
                .flatMap(state -> lines.stream().filter(line -> line.state() == state && line.place() <= CaseDesk.FEW))
                .map(line -> line.row(names, daysSince))
                .toList();
    }

    private static int numberIn(EntryState state, List<DeskLine> lines) {
        return lines.stream()
                .filter(line -> line.state() == state)
                .mapToInt(DeskLine::number)
                .findFirst()
                .orElse(0);
    }

    private static List<Feedback> feedback(List<DeskLine> lines, Names names) {
        return lines.stream()
                .filter(line -> line.word() != null && line.word().said() <= FEEDBACK)
                .sorted(Comparator.comparingInt(
                        line -> Objects.requireNonNull(line.word()).said()))
                .map(line -> line.feedback(Objects.requireNonNull(line.word()), names))
                .toList();
    }
}
