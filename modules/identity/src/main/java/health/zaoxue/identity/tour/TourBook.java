package health.zaoxue.identity.tour;

import health.zaoxue.identity.TourChange;
import health.zaoxue.identity.TourHistoryEntry;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes tours and the decisions on their last day down, with who decided and when. */
record TourBook(EntityManager database, UUID by, Instant at) {
    Tour plan(TourFacts facts) {
        Tour tour = new Tour(UUID.randomUUID(), facts);
        database.persist(tour);
        database.flush();
        note(tour, null);
        return tour;
    }

    /** Notes on which day the person came. */
    void noteArrival(Tour tour, LocalDate day) {
        database.persist(new TourChangeRecord(tour.id(), new TourHistoryEntry(TourChange.ARRIVED, day, null, by, at)));
    }

    /** Notes how the last day of the tour came to be what it is now. */
    void note(Tour tour, @Nullable String reason) {
        database.persist(new TourChangeRecord(
                tour.id(), new TourHistoryEntry(tour.change(), tour.facts().lastDay(), reason, by, at)));
    }
}
