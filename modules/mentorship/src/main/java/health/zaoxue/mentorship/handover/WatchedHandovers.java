package health.zaoxue.mentorship.handover;

import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the days ask of tours and handovers. */
@ApplicationScoped
class WatchedHandovers {
    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    /** Two who look at the same moment look one after the other. */
    void holdStill() {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('handovers', 0)) as text)")
                .getSingleResult();
    }

    /** Tours without a handover that end within these days, and those whose end was moved forward, however far it is. */
    List<EndingTour> toursToOpen(LocalDate today, int days) {
        return Row.all(
                database.createNativeQuery(
                                "select t.id, t.person_id, t.hospital_id, t.department_id, t.from_day, t.to_day"
                                        + " from identity.tour t where t.to_day >= ?1 and t.from_day <= ?1"
                                        + " and (t.to_day <= ?2 or t.change = 'ENDED_EARLY')"
                                        + " and not exists (select 1 from mentorship.handover h where h.tour_id = t.id)"
                                        + " order by t.to_day, t.id")
                        .setParameter(1, today)
                        .setParameter(2, today.plusDays(days)),
                row -> new EndingTour(row.id(), row.id(), row.id(), row.idOrNull(), row.day(), row.day()));
    }

    void add(Handover handover) {
        database.persist(handover);
        database.flush();
    }

    /** The last day of each tour whose handover says another one and was not looked after yet. */
    Map<UUID, LocalDate> movedEnds() {
        return Row.all(
                        database.createNativeQuery("select h.id, t.to_day from mentorship.handover h"
                                + " join identity.tour t on t.id = h.tour_id"
                                + " where t.to_day <> h.last_day and h.state <> 'LAPSED' and h.checked_on is null"),
                        row -> Map.entry(row.id(), row.day()))
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Handover one(UUID id) {
        return Objects.requireNonNull(database.find(Handover.class, id));
    }

    List<Handover> unfinished() {
        return some(
                "h.state in (health.zaoxue.mentorship.HandoverState.OPEN,"
                        + " health.zaoxue.mentorship.HandoverState.OFFERED, health.zaoxue.mentorship.HandoverState.QUESTIONED)");
    }

    /** Those of tours that ended by that day and were not looked after. */
    List<Handover> uncheckedEndedBy(LocalDate day) {
        return database.createQuery(
                        "select h from Handover h where h.state in (health.zaoxue.mentorship.HandoverState.ACCEPTED,"
                                + " health.zaoxue.mentorship.HandoverState.LAPSED) and h.checkedOn is null"
                                + " and h.lastDay <= :day order by h.lastDay, h.id",
                        Handover.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Those that were looked after, of tours that ended after that day. */
    List<Handover> checkedEndedAfter(LocalDate day) {
        return database.createQuery(
                        "select h from Handover h where h.checkedOn is not null and h.lastDay > :day"
                                + " order by h.lastDay, h.id",
                        Handover.class)
                .setParameter("day", day)
                .getResultList();
    }

    private List<Handover> some(String condition) {
        return database.createQuery(
                        "select h from Handover h where " + condition + " order by h.lastDay, h.id", Handover.class)
                .getResultList();
    }

    /** R-MEN-126: how often people of the hospital did each handed technique after that day, until the other one, as signed off. */
    List<Volume> volumes(Handover handover, LocalDate after, LocalDate until) {
        return Row.all(
                database.createNativeQuery("select f.subject_id, f.name_en, f.name_zh, f.name_bo, n.minimum, f.cases,"
                                + " (select count(*) from mentorship.fact_case c"
                                + "   join identity.fact_person p on p.person_id = c.apprentice_id"
                                + "    and p.hospital_id = ?2"
                                + "   where c.hospital_id = ?2 and c.technique_id = f.subject_id"
                                + "     and c.role not in ('OBSERVED', 'ASSISTED')"
                                + "     and c.case_date > ?3 and c.case_date <= ?4)"
                                + " from mentorship.handover_fact f left join mentorship.handover_note n"
                                + "   on n.handover_id = f.handover_id and n.part = 'TECHNIQUE'"
                                + "  and n.subject_id = f.subject_id"
                                + " where f.handover_id = ?1 and f.kind = 'TECHNIQUE' order by f.number")
                        .setParameter(1, handover.id())
                        .setParameter(2, handover.hospital())
                        .setParameter(3, after)
                        .setParameter(4, until),
                row -> volume(row.id(), row.translated(), minimum(row.numberOrNull(), row.number()), row.number()));
    }

    private static Volume volume(UUID technique, Translated name, int minimum, int cases) {
        return new Volume(technique, name, minimum, cases);
    }

    private static int minimum(@Nullable Integer stated, int casesInYear) {
        return stated == null ? HandoverRule.usualMinimum(casesInYear) : stated;
    }

    void note(TechniqueCheck check) {
        database.persist(check);
    }
}
