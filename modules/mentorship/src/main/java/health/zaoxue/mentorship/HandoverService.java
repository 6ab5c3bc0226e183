package health.zaoxue.mentorship;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.List;
import java.util.UUID;

/** What departing mentors leave, who takes it over, and what becomes of it. */
public interface HandoverService {
    /** Those that the caller leaves or takes over, the latest end first. */
    List<HandoverRow> mine();

    /** One that the caller leaves or takes over; {@link health.zaoxue.kernel.NotFound} for anybody else. */
    HandoverFile mine(UUID handover);

    /** Writes to one part of the file; writing the same again changes nothing. */
    Outcome<UUID> describe(HandoverNote note);

    /** Hands it in for the successor. */
    Outcome<UUID> offer(HandoverOffer offer);

    /** The successor takes it over. */
    Outcome<UUID> accept(HandoverAnswer answer);

    /** The successor hands it back with a question. */
    Outcome<UUID> handBack(HandoverAnswer answer);

    /**
     * Those of the caller's hospital, or of all for the commission. Columns to sort and filter by: {@code mentor} (any script),
     * {@code hospital} (any script), {@code state}, {@code result}, {@code lastDay}.
     */
    Page<HandoverRow> within(Listing listing);

    /** One of the caller's hospital, or any for the commission; {@link health.zaoxue.kernel.NotFound} for any other. */
    HandoverFile within(UUID handover);
}
