package health.zaoxue.equipment.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Draws the next number of a series; whoever draws at the same time waits for the other's transaction. */
@ApplicationScoped
public class NumberSeries {
    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    /** Such as FR-2026-0001. */
    public String nextRequest(int year) {
        return "FR-%d-%04d".formatted(year, next("FR", year));
    }

    /** Such as B-2026-01. */
    public String nextBudgetLine(int year) {
        return "B-%d-%02d".formatted(year, next("B", year));
    }

    private int next(String series, int year) {
        Object drawn = database.createNativeQuery(
                        "insert into equipment.number_series as s (series, year, last) values (?1, ?2, 1)"
                                + " on conflict (series, year) do update set last = s.last + 1 returning last")
                .setParameter(1, series)
                .setParameter(2, year)
                .getSingleResult();
        return ((Number) drawn).intValue();
    }
}
