package health.zaoxue.mentorship.training;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.AttendanceProof;
import health.zaoxue.mentorship.AttendedHours;
import health.zaoxue.mentorship.Participant;
import health.zaoxue.mentorship.PlaceStanding;
import health.zaoxue.mentorship.TrainingKind;
import health.zaoxue.mentorship.TrainingRow;
import health.zaoxue.mentorship.TrainingState;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.persistence.TableQuery;
import health.zaoxue.platform.persistence.TableQuery.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What lists of training events show, a fixed number of statements however long they are. */
@ApplicationScoped
class TrainingLists {
    private static final int MOST = 100;

    private static final String SHOWN = """
            t.id, t.hospital_id, t.kind, t.title, t.state, d.name_en, d.name_zh, d.name_bo, t.place, t.starts_at, t.half_hours,
            t.places, n.taken, n.waiting, n.attended, m.standing, coalesce(m.attended_at is not null and not m.taken_off, false)
            """;

    /** Parameter ?1 is the reader. */
    private static final String FROM = """
            from mentorship.training t
            left join identity.fact_department d on d.department_id = t.department_id
            left join mentorship.training_participant m on m.training_id = t.id and m.person_id = ?1
            cross join lateral (
                select count(*) filter (where p.standing = 'REGISTERED') as taken,
                       count(*) filter (where p.standing = 'WAITING') as waiting,
                       count(*) filter (where p.attended_at is not null and not p.taken_off) as attended
                  from mentorship.training_participant p where p.training_id = t.id) n
            """;

    private static final Map<String, Column> COLUMNS = Map.of(
            "title", Column.containing("t.title"),
            "kind", Column.equalTo("t.kind"),
            "state", Column.equalTo("t.state"),
            "startsAt", Column.equalTo("t.starts_at"));

    private static final String HOURS = """
            select cast(extract(year from t.starts_at at time zone 'Asia/Shanghai') as integer), t.kind, count(*), sum(t.half_hours)
              from mentorship.training t
              join mentorship.training_participant p on p.training_id = t.id
             where p.person_id = ?1 and p.attended_at is not null and not p.taken_off
             group by 1, 2 order by 1 desc, 2
            """;

    private static final String PARTICIPANTS = """
            select p.person_id, f.name_en, f.name_zh, f.name_bo, s.staff_number, p.standing, p.attended_at, p.proof, p.taken_off,
                   p.remark, b.name_en, b.name_zh, b.name_bo
              from mentorship.training_participant p
              join identity.fact_person f on f.person_id = p.person_id
              join identity.staff_member s on s.id = p.person_id
              left join identity.fact_person b on b.person_id = p.marked_by
             where p.training_id = ?1 and (p.standing <> 'UNREGISTERED' or p.attended_at is not null)
             order by p.standing = 'WITHDRAWN', p.standing = 'WAITING', p.asked_at, lower(f.name_en), p.id
            """;

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    List<TrainingRow> upcoming(UUID reader, UUID hospital, Instant now) {
        return Row.all(
                database.createNativeQuery("select " + SHOWN + FROM
                                + " where t.hospital_id = ?2 and t.state in ('PLANNED', 'OPEN', 'HELD')"
                                + " and t.starts_at + t.half_hours * interval '30 minutes' > ?3"
                                + " order by t.starts_at, t.id limit " + MOST)
                        .setParameter(1, reader)
                        .setParameter(2, hospital)
                        .setParameter(3, now.atOffset(ZoneOffset.UTC)),
                TrainingLists::row);
    }

    List<TrainingRow> attendedBy(UUID reader) {
        return Row.all(
                database.createNativeQuery("select " + SHOWN + FROM
                                + " where m.attended_at is not null and not m.taken_off"
                                + " order by t.starts_at desc, t.id limit " + MOST)
                        .setParameter(1, reader),
                TrainingLists::row);
    }

    Page<TrainingRow> page(UUID reader, UUID hospital, Listing listing) {
        return new TableQuery(
                        SHOWN,
                        FROM + " where t.hospital_id = ?2",
                        "t.starts_at desc, t.id",
                        COLUMNS,
                        List.of(reader, hospital))
                .page(database, listing, TrainingLists::row);
    }

    TrainingRow row(UUID reader, UUID training) {
        return Row.all(
                        database.createNativeQuery("select " + SHOWN + FROM + " where t.id = ?2")
                                .setParameter(1, reader)
                                .setParameter(2, training),
                        TrainingLists::row)
                .get(0);
    }

    private static TrainingRow row(Row row) {
        return new TrainingRow(
                row.id(),
                row.id(),
                row.constant(TrainingKind.class),
                row.text(),
                row.constant(TrainingState.class),
                row.translatedOrNull(),
                row.text(),
                row.moment(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.constantOrNull(PlaceStanding.class),
                row.truth());
    }

    List<Translated> trainers(UUID training) {
        return names(
                "select f.name_en, f.name_zh, f.name_bo from mentorship.training_trainer l"
                        + " join identity.fact_person f on f.person_id = l.person_id where l.training_id = ?1"
                        + " order by lower(f.name_en), f.person_id",
                training);
    }

    List<Translated> techniques(UUID training) {
        return names(
                "select f.name_en, f.name_zh, f.name_bo from mentorship.training_technique l"
                        + " join mentorship.fact_technique f on f.technique_id = l.technique_id where l.training_id = ?1"
                        + " order by f.code",
                training);
    }

    private List<Translated> names(String sql, UUID training) {
        return Row.all(database.createNativeQuery(sql).setParameter(1, training), Row::translated);
    }

    List<Participant> participants(UUID training) {
        return Row.all(database.createNativeQuery(PARTICIPANTS).setParameter(1, training), TrainingLists::participant);
    }

    private static Participant participant(Row row) {
        UUID person = row.id();
        Translated name = row.translated();
        @Nullable String number = row.textOrNull();
        return new Participant(
                person,
                name,
                number,
                row.constant(PlaceStanding.class),
                row.momentOrNull(),
                row.constantOrNull(AttendanceProof.class),
                row.truth(),
                row.textOrNull(),
                row.translatedOrNull());
    }

    List<AttendedHours> hours(UUID person) {
        return Row.all(
                database.createNativeQuery(HOURS).setParameter(1, person),
                row -> new AttendedHours(row.number(), row.constant(TrainingKind.class), row.number(), row.number()));
    }
}
