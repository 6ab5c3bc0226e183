package health.zaoxue.mentorship;

import health.zaoxue.kernel.Period;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Pairings to be made in one act: each master with each apprentice, always in the same order, so that two acts never wait for each other.
 *
 * @param key made with the form: the same form pairs once, however often it arrives
 */
public record NewPairings(
        UUID key,
        PairingManner manner,
        List<UUID> mentors,
        List<UUID> apprentices,
        UUID hospital,
        String specialty,
        Period period,
        String objectives)
        implements Serializable {
    public NewPairings {
        mentors = mentors.stream().distinct().sorted().toList();
        apprentices = apprentices.stream().distinct().sorted().toList();
        objectives = objectives.strip();
    }

    /** Each of them on its own. */
    public Stream<NewPairing> each() {
        return mentors.stream()
                .flatMap(mentor -> apprentices.stream()
                        .map(apprentice ->
                                new NewPairing(mentor, apprentice, hospital, specialty, period, objectives)));
    }
}
