package health.zaoxue.mentorship.degree;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.DegreeDetail;
import health.zaoxue.mentorship.DegreePlan;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What pathways said of themselves before somebody changed them. */
@ApplicationScoped
class FormerPlans {
    private static final String KEPT = """
            select c.institution, c.thesis, c.begins_on, c.ends_on, c.reason, f.name_en, f.name_zh, f.name_bo, c.at
              from mentorship.degree_change c join identity.fact_person f on f.person_id = c.by_id
             where c.degree_id = ?1
             order by c.at desc, c.id
            """;

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    /** Why it does not say so any more, who has changed it, and when. */
    record Leaving(String reason, UUID by, Instant at) {}

    /** What a pathway said until a moment. */
    record Kept(DegreePlan plan, String reason, Translated by, Instant at) {
        /** R-MEN-229: only what is different from what came next. */
        private DegreeDetail.Former unlike(DegreePlan next) {
            return new DegreeDetail.Former(
                    other(plan.institution(), next.institution()),
                    other(plan.thesis(), next.thesis()),
                    other(plan.planned(), next.planned()),
                    reason,
                    by,
                    at);
        }

        private static <T> @Nullable T other(T was, T next) {
            return was.equals(next) ? null : was;
        }
    }

    /** R-MEN-229: stays for good, as it is before the change. */
    void keep(Degree degree, Leaving leaving) {
        DegreePlan plan = degree.plan();
        database.createNativeQuery("insert into mentorship.degree_change"
                        + " (id, degree_id, institution, thesis, begins_on, ends_on, reason, by_id, at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, degree.id())
                .setParameter(3, plan.institution())
                .setParameter(4, plan.thesis())
                .setParameter(5, plan.planned().from())
                .setParameter(6, plan.planned().to())
                .setParameter(7, leaving.reason())
                .setParameter(8, leaving.by())
                .setParameter(9, leaving.at().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The latest first. */
    List<DegreeDetail.Former> of(Degree degree) {
        List<Kept> kept = Row.all(
                database.createNativeQuery(KEPT).setParameter(1, degree.id()),
                row -> new Kept(
                        new DegreePlan(row.text(), row.text(), new Period(row.day(), row.day())),
                        row.text(),
                        row.translated(),
                        row.moment()));
        return differing(kept, degree.plan());
    }

    static List<DegreeDetail.Former> differing(List<Kept> latestFirst, DegreePlan now) {
        List<DegreeDetail.Former> former = new ArrayList<>();
        DegreePlan next = now;
        for (Kept one : latestFirst) {
            former.add(one.unlike(next));
            next = one.plan();
        }
        return former;
    }
}
