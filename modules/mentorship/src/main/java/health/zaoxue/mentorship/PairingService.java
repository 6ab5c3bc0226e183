package health.zaoxue.mentorship;

import health.zaoxue.kernel.Outcome;
import java.util.List;
import java.util.UUID;

/** Who is whose master, in what, where and when. */
public interface PairingService {
    /** Pairs the two; the heads of the hospital do this. Answers the pairing's id. */
    Outcome<UUID> begin(NewPairing pairing);

    /** Pairs each master with each apprentice, all or none; the same key is answered with the same pairings. */
    Outcome<List<UUID>> beginTogether(NewPairings pairings);

    /** Ends a pairing before its planned end, with the reason. */
    Outcome<UUID> end(PairingEnd end);

    /** Hands a pairing over to another master and answers the id of the new one. */
    Outcome<UUID> handOver(PairingSuccession succession);

    /** Pairings in which the caller learns, latest first. */
    List<PairingView> myMentors();

    /** Pairings in which the caller teaches, latest first. */
    List<PairingView> myApprentices();

    /** Whether the caller teaches this person, or once did. */
    boolean isMyApprentice(UUID person);
}
