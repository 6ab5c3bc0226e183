package health.zaoxue.mentorship.certification;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.ApplicationRow;
import health.zaoxue.mentorship.ApplicationState;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.Signatory;
import health.zaoxue.mentorship.SignatoryStanding;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Applications in lists, and who may sign for one, each in one statement. */
@ApplicationScoped
class ApplicationLists {
    private static final String SHOWN = """
            select a.id, p.name_en, p.name_zh, p.name_bo, t.name_en, t.name_zh, t.name_bo, a.scope, a.state, a.applied_at, a.lapses_on,
                   (select count(*) from mentorship.application_member m
                     where m.application_id = a.id and m.round = a.round and m.in_favour),
                   (select count(*) from mentorship.application_member m where m.application_id = a.id and m.round = a.round),
                   count(*) over ()
            from mentorship.application a
            join identity.fact_person p on p.person_id = a.person_id
            join mentorship.technique t on t.id = a.technique_id
            """;

    private static final String OPEN_FIRST =
            " order by case when a.state in ('SUBMITTED', 'IN_COMMITTEE', 'RETURNED') then 0 else 1 end, a.applied_at desc, a.id";

    private static final String ELIGIBLE = """
            select s.id, p.name_en, p.name_zh, p.name_bo, s.standing
            from (select h as id, 'HEAD' as standing from mentorship.heads_at(?1) h
                  union select c.person_id, 'TRAINER' from mentorship.certification c
                         where c.hospital_id = ?1 and c.technique_id = ?2 and c.scope = 'TRAINER' and c.state = 'GRANTED'
                           and ?4 between c.valid_from and c.valid_until
                  union select r.mentor_id, 'MENTOR' from mentorship.pairing r
                         join mentorship.technique t on t.id = ?2 and t.specialty = r.specialty
                         where r.hospital_id = ?1 and r.from_day <= ?4
                           and ?4 <= coalesce(r.ended_on, r.to_day, date 'infinity')) s
            join identity.fact_person p on p.person_id = s.id
            where s.id <> ?3
            order by p.name_en, s.id, s.standing
            """;

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private Clock clock;

    /** In one statement, but where the list has become shorter than the page that is asked for. */
    Page<ApplicationRow> ofHospital(UUID hospital, Listing listing) {
        LocalDate today = today();
        List<Counted> found = Row.all(
                database.createNativeQuery(SHOWN + " where a.hospital_id = ?1" + OPEN_FIRST)
                        .setParameter(1, hospital)
                        .setFirstResult(listing.first())
                        .setMaxResults(listing.size()),
                row -> new Counted(row(row, today), row.longNumber()));
        long total = found.isEmpty() && listing.first() > 0
                ? countOf(hospital)
                : found.stream().mapToLong(Counted::total).findFirst().orElse(0);
        return new Page<>(found.stream().map(Counted::row).toList(), total);
    }

    private record Counted(ApplicationRow row, long total) {}

    private long countOf(UUID hospital) {
        return Row.all(
                        database.createNativeQuery("select count(*) from mentorship.application where hospital_id = ?1")
                                .setParameter(1, hospital),
                        Row::longNumber)
                .get(0);
    }

    List<ApplicationRow> ofPerson(UUID person) {
        return read(database.createNativeQuery(SHOWN + " where a.person_id = ?1" + OPEN_FIRST)
                .setParameter(1, person));
    }

    /** Those that the person sits over and that are open, the first to lapse first. */
    List<ApplicationRow> toSignBy(UUID person) {
        return read(
                database.createNativeQuery(SHOWN + " where a.state = 'IN_COMMITTEE' and a.lapses_on >= ?2 and exists"
                                + " (select 1 from mentorship.application_member m where m.application_id = a.id"
                                + " and m.round = a.round and m.member_id = ?1) order by a.lapses_on, a.id")
                        .setParameter(1, person)
                        .setParameter(2, today()));
    }

    /** R-MEN-101: heads of the hospital, trainers there in the technique, masters there in its specialty; not the candidate. */
    List<Signatory> eligible(Application application) {
        Map<UUID, List<One>> found = Row.all(
                        database.createNativeQuery(ELIGIBLE)
                                .setParameter(1, application.hospital())
                                .setParameter(2, application.technique())
                                .setParameter(3, application.person())
                                .setParameter(4, today()),
                        row -> new One(row.id(), row.translated(), row.constant(SignatoryStanding.class)))
                .stream()
                .collect(Collectors.groupingBy(One::id, LinkedHashMap::new, Collectors.toList()));
        return found.values().stream().map(ApplicationLists::signatory).toList();
    }

    private record One(UUID id, Translated name, SignatoryStanding standing) {}

    private static Signatory signatory(List<One> standings) {
        One any = standings.get(0);
        return new Signatory(
                any.id(), any.name(), standings.stream().map(One::standing).collect(Collectors.toSet()));
    }

    /** Who waits for a decision on what, as far as the caller sees. */
    Set<Applicant> open() {
        return Set.copyOf(Row.all(
                database.createNativeQuery("select distinct person_id, technique_id from mentorship.application"
                                + " where state in ('SUBMITTED', 'IN_COMMITTEE', 'RETURNED') and lapses_on >= ?1")
                        .setParameter(1, today()),
                row -> new Applicant(row.id(), row.id())));
    }

    /** Who signed for what was granted, by name. */
    List<Translated> signedFor(UUID certification) {
        return Row.all(
                database.createNativeQuery("select p.name_en, p.name_zh, p.name_bo from mentorship.application a"
                                + " join mentorship.application_member m on m.application_id = a.id and m.round = a.round"
                                + " join identity.fact_person p on p.person_id = m.member_id"
                                + " where a.certification_id = ?1 and m.in_favour order by p.name_en, m.member_id")
                        .setParameter(1, certification),
                Row::translated);
    }

    private List<ApplicationRow> read(Query query) {
        LocalDate today = today();
        return Row.all(query, row -> row(row, today));
    }

    private static ApplicationRow row(Row row, LocalDate today) {
        UUID id = row.id();
        Translated person = row.translated();
        Translated technique = row.translated();
        CertificationScope scope = row.constant(CertificationScope.class);
        ApplicationState stored = row.constant(ApplicationState.class);
        Instant applied = row.moment();
        LocalDate lapses = row.day();
        return new ApplicationRow(
                id, person, technique, scope, stored.on(today, lapses), applied, lapses, row.number(), row.number());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
