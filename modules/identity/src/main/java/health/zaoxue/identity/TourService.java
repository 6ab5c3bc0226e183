package health.zaoxue.identity;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who of the aid staff is where, from when to when. Nobody is at two places on one day. */
public interface TourService {
    /** The tour that a person serves at a hospital on a day. */
    Optional<TourView> tourOn(UUID person, UUID hospital, LocalDate day);

    /** The tour that a person serves today, wherever it is. */
    Optional<TourView> currentTour(UUID person);

    /** Today's tours at a hospital, by first day; {@link health.zaoxue.kernel.NotFound} beyond the caller's area. */
    List<TourView> currentTours(UUID hospital);

    /** All tours of a person, the newest first. */
    List<TourView> toursOf(UUID person);

    /**
     * The administrators' list. Columns to sort and filter by: {@code person} (any script), {@code hospital}, {@code institution},
     * {@code from}, {@code to}, {@code standing}, {@code batch} (number).
     */
    Page<TourRow> list(Listing listing);

    /** A tour with the version that its changes give back. */
    Editable<TourDetails> opened(UUID id);

    /** How the tour's last day came to be, the oldest first. */
    List<TourHistoryEntry> history(UUID tour);

    /** Plans a tour and answers its id. */
    Outcome<UUID> plan(TourDetails details);

    /** Notes that the person has come. */
    Outcome<UUID> arrive(TourArrival arrival);

    /** When the person came; nothing until that is noted. */
    Optional<LocalDate> arrivedOn(UUID tour);

    /** Moves the last day to a later one. */
    Outcome<UUID> extend(TourLastDay later);

    /** Moves the last day to an earlier one. */
    Outcome<UUID> endEarly(TourLastDay earlier);
}
