package health.zaoxue.mentorship.theatre;

import health.zaoxue.kernel.Period;
import health.zaoxue.mentorship.TheatreListRecord;
import health.zaoxue.mentorship.WithdrawnLine;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lines of lists, behind the functions of the database that alone know their digests. */
@ApplicationScoped
class TheatreLines {
    private static final int LATEST = 12;

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    /** What a list would change. */
    record Comparison(int added, int changed, int unchanged) {}

    /** R-MEN-142: the numbers go to the database once, and what it writes are their digests. */
    void stage(TheatreList list, List<TheatreLine> lines) {
        database.persist(list);
        database.flush();
        JsonArrayBuilder rows = Json.createArrayBuilder();
        lines.forEach(line -> rows.add(Json.createObjectBuilder()
                .add("number", line.row())
                .add("day", line.day().toString())
                .add("record", line.record().plain())
                .add("technique", line.technique().toString())
                .add("person", line.person().toString())
                .add("role", line.role().name())));
        database.createNativeQuery("select cast(mentorship.fill_theatre_list(?1, cast(?2 as jsonb)) as text)")
                .setParameter(1, list.id())
                .setParameter(2, rows.build().toString())
                .getSingleResult();
    }

    Comparison compared(UUID list) {
        return Row.all(
                        database.createNativeQuery(
                                        "select c.added, c.changed, c.unchanged from mentorship.compare_theatre_list(?1) c")
                                .setParameter(1, list),
                        row -> new Comparison(row.number(), row.number(), row.number()))
                .get(0);
    }

    /** R-MEN-143: false where there was nothing to confirm: it was confirmed before, or is not the caller's. */
    boolean confirm(UUID list, Instant at) {
        return Row.all(
                        database.createNativeQuery("select mentorship.confirm_theatre_list(?1, ?2)")
                                .setParameter(1, list)
                                .setParameter(2, at.atOffset(ZoneOffset.UTC)),
                        Row::truth)
                .get(0);
    }

    void discard(UUID list) {
        database.createNativeQuery("select cast(mentorship.discard_theatre_list(?1) as text)")
                .setParameter(1, list)
                .getSingleResult();
    }

    /** Whether a list that this person brought is confirmed; nothing where they brought none with this id. */
    Optional<Boolean> isConfirmed(UUID list, UUID by) {
        return Row.all(
                        database.createNativeQuery("select confirmed_at is not null from mentorship.theatre_list"
                                        + " where id = ?1 and brought_by = ?2")
                                .setParameter(1, list)
                                .setParameter(2, by),
                        Row::truth)
                .stream()
                .findFirst();
    }

    List<TheatreListRecord> latest(UUID hospital) {
        return Row.all(
                database.createNativeQuery("select l.first_day, l.last_day, l.lines, l.added, l.changed,"
                                + " p.name_en, p.name_zh, p.name_bo, l.confirmed_at from mentorship.theatre_list l"
                                + " join identity.fact_person p on p.person_id = l.brought_by"
                                + " where l.hospital_id = ?1 and l.confirmed_at is not null"
                                + " order by l.confirmed_at desc, l.id limit " + LATEST)
                        .setParameter(1, hospital),
                row -> new TheatreListRecord(
                        new Period(row.day(), row.day()),
                        row.number(),
                        row.number(),
                        row.number(),
                        row.translated(),
                        row.moment()));
    }

    boolean isThere(UUID line) {
        return !database.createNativeQuery("select 1 from mentorship.theatre_line where id = ?1")
                .setParameter(1, line)
                .getResultList()
                .isEmpty();
    }

    void withdraw(WithdrawnLine line, UUID hospital, UUID by, Instant at) {
        database.createNativeQuery(
                        "insert into mentorship.theatre_withdrawal (line_id, hospital_id, reason, withdrawn_by, withdrawn_at)"
                                + " values (?1, ?2, ?3, ?4, ?5) on conflict (line_id) do nothing")
                .setParameter(1, line.line())
                .setParameter(2, hospital)
                .setParameter(3, line.reason())
                .setParameter(4, by)
                .setParameter(5, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
