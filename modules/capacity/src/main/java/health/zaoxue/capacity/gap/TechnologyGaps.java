package health.zaoxue.capacity.gap;

import health.zaoxue.capacity.GapState;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every technology gap, its history, and the facts that it moves by. */
@Dependent
class TechnologyGaps {
    @PersistenceContext(unitName = "capacity")
    private EntityManager database;

    /**
     * Makes whoever else works on the same technique at the same hospital wait for this transaction. Facts that arrive at the
     * same moment then see each other, and nobody's sign-off fails because of somebody else's.
     */
    void lock(Place place) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "technology gap " + place.hospital() + " " + place.technique())
                .getSingleResult();
    }

    /** Whether there is such a hospital and such a technique. */
    boolean isKnown(Place place) {
        return !database.createNativeQuery("""
                        select 1 from identity.fact_hospital h, mentorship.fact_technique t
                         where h.hospital_id = ?1 and t.technique_id = ?2""")
                .setParameter(1, place.hospital())
                .setParameter(2, place.technique())
                .getResultList()
                .isEmpty();
    }

    Optional<TechnologyGap> at(Place place) {
        return database.createQuery(
                        "select g from TechnologyGap g where g.hospital = :hospital and g.technique = :technique"
                                + " and g.state <> :withdrawn",
                        TechnologyGap.class)
                .setParameter("hospital", place.hospital())
                .setParameter("technique", place.technique())
                .setParameter("withdrawn", GapState.WITHDRAWN)
                .getResultStream()
                .findFirst();
    }

    Optional<TechnologyGap> withId(UUID id) {
        return Optional.ofNullable(database.find(TechnologyGap.class, id));
    }

    /** The gap as it is now, after others have finished with it. */
    TechnologyGap lockedAndFresh(TechnologyGap gap) {
        lock(gap.place());
        database.refresh(gap);
        return gap;
    }

    void add(TechnologyGap gap) {
        database.persist(gap);
        database.flush();
    }

    String nextNumber() {
        Object next = database.createNativeQuery("select nextval('capacity.gap_number')")
                .getSingleResult();
        return String.format(Locale.ROOT, "G-%04d", ((Number) next).longValue());
    }

    /** Keeps the fact; answers whether it was new. */
    boolean keep(Fact fact, Place place, Instant at) {
        if (database.find(RecordedFact.class, fact.source()) != null) {
            return false;
        }
        database.persist(new RecordedFact(fact, place, at));
        database.flush();
        return true;
    }

    /** All that ever happened with the technique at the hospital, certifications with the last day of their validity. */
    List<Fact> facts(Place place) {
        Map<UUID, LocalDate> lastDays = lastDays(place);
        return database.createQuery(
                        "select f from RecordedFact f where f.hospital = :hospital and f.technique = :technique",
                        RecordedFact.class)
                .setParameter("hospital", place.hospital())
                .setParameter("technique", place.technique())
                .getResultStream()
                .map(fact -> fact.asFact(lastDays.get(fact.source())))
                .toList();
    }

    void write(TechnologyGap gap, List<Move> moves, Instant at) {
        int position = database.createQuery("select count(e) from HistoryEntry e where e.gap = :gap", Long.class)
                .setParameter("gap", gap.id())
                .getSingleResult()
                .intValue();
        for (Move move : moves) {
            position++;
            database.persist(new HistoryEntry(gap.id(), position, move, at));
        }
        database.flush();
    }

    private Map<UUID, LocalDate> lastDays(Place place) {
        Map<UUID, LocalDate> days = new HashMap<>();
        Row.all(
                database.createNativeQuery("""
                                select certification_id, least(valid_until, ended_on - 1) as last_day
                                  from mentorship.fact_certification
                                 where hospital_id = ?1 and technique_id = ?2
                                   and (valid_until is not null or ended_on is not null)""")
                        .setParameter(1, place.hospital())
                        .setParameter(2, place.technique()),
                row -> days.put(row.id(), row.day()));
        return days;
    }
}
