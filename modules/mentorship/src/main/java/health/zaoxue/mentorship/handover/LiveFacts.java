package health.zaoxue.mentorship.handover;

import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.HandoverContributor;
import health.zaoxue.mentorship.HandoverFact;
import health.zaoxue.mentorship.HandoverFactKind;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.PairingChoices;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** R-MEN-122: the file of a handover as it follows from what is recorded: apprentices, techniques, and what stops on the last day. */
@ApplicationScoped
class LiveFacts {
    /** Of mentor ?1 at hospital ?2 on a tour from ?3 to ?4, as of ?5. */
    private static final String FACTS = """
            with taught as (
                select distinct technique_id from mentorship.fact_case
                where mentor_id = cast(?1 as uuid) and hospital_id = ?2 and case_date between ?3 and ?4),
            staying as (
                select person_id from identity.fact_person where hospital_id = ?2
                union select person_id from identity.fact_tour where hospital_id = ?2 and from_day <= ?5 and to_day > ?4),
            able as (
                select c.technique_id, c.person_id, c.scope from mentorship.fact_certification c
                join identity.fact_person p on p.person_id = c.person_id and p.hospital_id = ?2
                where c.hospital_id = ?2 and c.ended_on is null and cast(?5 as date) between c.valid_from and c.valid_until),
            fact as (
                select 1 as place, 'TECHNIQUE' as kind, t.technique_id as subject, t.name_en, t.name_zh, t.name_bo,
                       null as about_en, null as about_zh, null as about_bo, 0 as missing,
                       (select count(distinct a.person_id) from able a
                         where a.technique_id = t.technique_id and a.scope = 'INDEPENDENT') as independent,
                       (select count(distinct x.mentor_id) from mentorship.fact_case x
                         where x.hospital_id = ?2 and x.technique_id = t.technique_id and x.mentor_id <> cast(?1 as uuid)
                           and x.case_date > cast(?5 as date) - 180
                           and x.mentor_id in (select person_id from staying)) as masters,
                       (select count(*) from mentorship.fact_case x
                         where x.hospital_id = ?2 and x.technique_id = t.technique_id and x.role not in ('OBSERVED', 'ASSISTED')
                           and x.case_date > cast(?5 as date) - 365) as cases,
                       cast(null as date) as day
                from taught join mentorship.fact_technique t using (technique_id)
                union all
                select 2, 'PAIRING', p.pairing_id, a.name_en, a.name_zh, a.name_bo, s.name_en, s.name_zh, s.name_bo, 0, 0, 0, 0, p.to_day
                from mentorship.fact_pairing p
                join identity.fact_person a on a.person_id = p.apprentice_id
                join identity.specialty s on s.code = p.specialty
                where p.mentor_id = cast(?1 as uuid) and p.hospital_id = ?2 and p.from_day <= ?4
                  and (p.to_day is null or p.to_day >= ?5)
                union all
                select 3, 'QUEUE', m.person_id, m.name_en, m.name_zh, m.name_bo, null, null, null, count(*), 0, 0, 0, null
                from mentorship.case_entry e join identity.fact_person m on m.person_id = e.mentor_id
                where e.mentor_id = cast(?1 as uuid) and e.hospital_id = ?2 and e.state = 'SUBMITTED' group by 3, 4, 5, 6
                union all
                select 4, 'NO_TRAINER', t.technique_id, t.name_en, t.name_zh, t.name_bo, null, null, null, 0, 0, 0, 0, null
                from taught join mentorship.fact_technique t using (technique_id)
                where not exists (select 1 from able a where a.technique_id = t.technique_id and a.scope = 'TRAINER')
                union all
                select 5, 'EXPIRING', c.certification_id, p.name_en, p.name_zh, p.name_bo, t.name_en, t.name_zh, t.name_bo,
                       0, 0, 0, 0, c.valid_until
                from mentorship.fact_certification c
                join mentorship.fact_technique t on t.technique_id = c.technique_id
                join identity.fact_person p on p.person_id = c.person_id
                where c.hospital_id = ?2 and c.ended_on is null and c.valid_until between ?5 and cast(?4 as date) + 180
                  and exists (select 1 from mentorship.fact_pairing l
                               where l.mentor_id = cast(?1 as uuid) and l.apprentice_id = c.person_id and l.hospital_id = ?2
                                 and l.specialty = t.specialty))
            , asked as (
                select place, kind, subject, name_en, name_zh, name_bo, about_en, about_zh, about_bo, missing, independent,
                       masters, cases, day
                from fact
                union all
                select 0, 'PERSON', a.person_id, a.name_en, a.name_zh, a.name_bo, string_agg(distinct p.specialty, ' '), null, null, 0, 0, 0, 0, null
                from mentorship.fact_pairing p join identity.fact_person a on a.person_id = p.apprentice_id
                where p.mentor_id = cast(?1 as uuid) and p.hospital_id = ?2 and p.from_day <= ?5
                  and (p.to_day is null or p.to_day >= ?5)
                group by a.person_id, a.name_en, a.name_zh, a.name_bo
                union all
                select case when p.local then 7 else 6 end, 'SUCCESSOR', p.person_id, p.name_en, p.name_zh, p.name_bo,
                       null, null, null, 0, 0, 0, 0, null
                """ + Successors.FROM.formatted("?4") + """
            )
            select kind, subject, name_en, name_zh, name_bo, about_en, about_zh, about_bo, missing, independent, masters, cases, day
            from asked order by place, day, name_en, subject
            """;

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private LadderService ladders;

    @Inject
    @Any
    private Instance<HandoverContributor> contributors;

    @Inject
    private Clock clock;

    Leaving of(Told handover) {
        Map<String, List<Recorded>> recorded = recorded(handover).stream()
                .collect(Collectors.groupingBy(Recorded::kind, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, Recorded> taught = Stream.ofNullable(recorded.remove("PERSON"))
                .flatMap(List::stream)
                .collect(Collectors.toMap(Recorded::subject, person -> person));
        List<PairingChoices.Choice> successors =
                named(recorded.remove("SUCCESSOR")).toList();
        Stream<HandoverFact> apprentices =
                ladders.taughtBy(handover.mentor(), handover.hospital(), specialties(taught.values())).stream()
                        .map(ladder -> apprentice(
                                ladder,
                                Objects.requireNonNull(taught.get(ladder.person()))
                                        .name()));
        Stream<HandoverFact> elsewhere = contributors.stream()
                .flatMap(part -> part.leftBy(handover.mentor(), handover.hospital()).stream())
                .sorted(Comparator.comparing(HandoverFact::kind));
        return new Leaving(
                Stream.of(
                                apprentices,
                                recorded.values().stream().flatMap(List::stream).map(Recorded::fact),
                                elsewhere)
                        .flatMap(facts -> facts)
                        .toList(),
                successors);
    }

    private static Map<UUID, Set<String>> specialties(Collection<Recorded> taught) {
        return taught.stream()
                .collect(Collectors.toMap(
                        Recorded::subject,
                        person -> Set.of(
                                Objects.requireNonNull(person.about()).en().split(" "))));
    }

    private static Stream<PairingChoices.Choice> named(@Nullable List<Recorded> people) {
        return Stream.ofNullable(people)
                .flatMap(List::stream)
                .map(person -> new PairingChoices.Choice(person.subject(), person.name()));
    }

    private static HandoverFact apprentice(Ladder ladder, Translated name) {
        return new HandoverFact(
                HandoverFactKind.APPRENTICE,
                ladder.person(),
                name,
                ladder.technique().name(),
                ladder.stage(),
                ladder.missing(),
                0,
                0,
                0,
                ladder.refreshBy());
    }

    private List<Recorded> recorded(Told handover) {
        LocalDate today = LocalDate.now(clock);
        LocalDate lastDay = handover.lastDay();
        return Row.all(
                database.createNativeQuery(FACTS)
                        .setParameter(1, handover.mentor())
                        .setParameter(2, handover.hospital())
                        .setParameter(3, handover.tour().from())
                        .setParameter(4, lastDay)
                        .setParameter(5, today.isAfter(lastDay) ? lastDay : today),
                LiveFacts::recorded);
    }

    private static Recorded recorded(Row row) {
        return new Recorded(
                row.text(),
                row.id(),
                row.translated(),
                row.translatedOrNull(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.dayOrNull());
    }

    /** A line of the statement: a fact, a name of somebody who is taught, or somebody who can take it over. */
    private record Recorded(
            String kind,
            UUID subject,
            Translated name,
            @Nullable Translated about,
            int missing,
            int independent,
            int masters,
            int cases,
            @Nullable LocalDate day) {
        HandoverFact fact() {
            return new HandoverFact(
                    HandoverFactKind.valueOf(kind),
                    subject,
                    name,
                    about,
                    null,
                    missing,
                    independent,
                    masters,
                    cases,
                    day);
        }
    }
}
