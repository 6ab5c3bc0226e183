package health.zaoxue.mentorship;

import health.zaoxue.kernel.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who is whose master, in what, where and when. */
public interface PairingService {
    /** Pairs the two; the heads of the hospital do this. Answers the pairing's id. */
    Outcome<UUID> begin(NewPairing pairing);

    /** Ends a pairing on a day, with the reason. */
    Outcome<UUID> end(UUID pairing, LocalDate lastDay, String reason);

    /** Pairings in which the caller learns, latest first. */
    List<PairingView> myMentors();

    /** Pairings in which the caller teaches, latest first. */
    List<PairingView> myApprentices();

    /** Whether the caller teaches this person, or once did. */
    boolean isMyApprentice(UUID person);
}
