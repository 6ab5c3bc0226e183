package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.mentorship.WaitingCase;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.persistence.TableQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cases that a mentor may decide on: those of apprentices paired with them in the specialty on the day of the case. */
@ApplicationScoped
class SignOffQueue {
    private static final String CASES =
            "from mentorship.case_entry e join mentorship.technique t on t.id = e.technique_id\n";

    /** With the apprentice's name, and what the technique asks for. */
    private static final String NAMED = CASES + """
            join mentorship.technique_version v on v.technique_id = t.id and v.number = t.current
            join identity.fact_person a on a.person_id = e.apprentice_id
            """;

    /** R-PLT-115: whose cases wait is said twice, first in a way by which they are found without a look at everybody's. */
    private static final String WAITING = """
            where e.state = 'SUBMITTED' and e.apprentice_id <> ?1
              and e.apprentice_id in (select mine.apprentice_id from mentorship.pairing mine where mine.mentor_id = ?1) and exists (
                select 1 from mentorship.pairing p
                where p.mentor_id = ?1 and p.apprentice_id = e.apprentice_id and p.hospital_id = e.hospital_id
                  and p.specialty = t.specialty and p.from_day <= e.case_date
                  and (coalesce(p.ended_on, p.to_day) is null or coalesce(p.ended_on, p.to_day) >= e.case_date))
            """;

    /** A case with what its apprentice has done in the technique, as role:number, and what each step asks for. */
    private static final String SHOWN = """
            e.id, e.apprentice_id, a.name_en, a.name_zh, a.name_bo, e.technique_id, t.name_en, t.name_zh, t.name_bo, e.role, e.case_date,
            e.outcome, e.submitted_at,
            (select string_agg(done.role || ':' || done.number, ',')
             from (select s.role, count(*) as number from mentorship.signed_case s
                   where s.apprentice_id = e.apprentice_id and s.technique_id = e.technique_id group by s.role) done),
            v.min_observed, v.min_assisted, v.min_direct, v.min_indirect, v.min_independent, v.min_training
            """;

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private CaseReading reading;

    long sizeFor(UUID mentor) {
        return Row.all(
                        database.createNativeQuery("select count(*) " + CASES + WAITING)
                                .setParameter(1, mentor),
                        Row::longNumber)
                .get(0);
    }

    Page<WaitingCase> rowsFor(UUID mentor, Listing listing) {
        Listing asked = new Listing(listing.first(), listing.size(), null, true, Map.of());
        Page<Waiting> found = new TableQuery(SHOWN, NAMED + WAITING, "e.submitted_at, e.id", Map.of(), List.of(mentor))
                .page(database, asked, Waiting::of);
        return new Page<>(
                found.rows().stream()
                        .map(one -> one.row(reading.daysSince(one.submittedAt())))
                        .toList(),
                found.total());
    }

    private record Waiting(
            UUID id,
            UUID apprentice,
            Translated apprenticeName,
            UUID technique,
            Translated techniqueName,
            CaseRole role,
            LocalDate day,
            CaseOutcome outcome,
            Instant submittedAt,
            int counted,
            int required) {
        static Waiting of(Row row) {
            UUID id = row.id();
            UUID apprentice = row.id();
            Translated apprenticeName = row.translated();
            UUID technique = row.id();
            Translated name = row.translated();
            CaseRole role = row.constant(CaseRole.class);
            LocalDate day = row.day();
            CaseOutcome outcome = row.constant(CaseOutcome.class);
            Instant submittedAt = row.moment();
            int counted = counted(row.textOrNull(), role.stage());
            return new Waiting(
                    id,
                    apprentice,
                    apprenticeName,
                    technique,
                    name,
                    role,
                    day,
                    outcome,
                    submittedAt,
                    counted,
                    required(row, role.stage()));
        }

        private static int counted(@Nullable String done, Stage step) {
            return done == null
                    ? 0
                    : Arrays.stream(done.split(","))
                            .map(each -> each.split(":"))
                            .filter(each -> CaseRole.valueOf(each[0]).countsFor(step))
                            .mapToInt(each -> Integer.parseInt(each[1]))
                            .sum();
        }

        private static int required(Row row, Stage step) {
            int[] asked =
                    Arrays.stream(Stage.values()).mapToInt(each -> row.number()).toArray();
            return asked[step.ordinal()];
        }

        WaitingCase row(int daysWaiting) {
            return new WaitingCase(
                    id,
                    apprentice,
                    apprenticeName,
                    technique,
                    techniqueName,
                    role,
                    day,
                    outcome,
                    submittedAt,
                    daysWaiting,
                    counted,
                    required,
                    counted + 1 == required);
        }
    }
}
