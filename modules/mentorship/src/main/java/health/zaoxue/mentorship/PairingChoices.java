package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Who can be paired at a hospital today.
 *
 * @param mentors people on a tour there, then the hospital's own
 * @param apprentices people whom the hospital employs
 * @param specialties those in which the catalogue has techniques
 */
public record PairingChoices(List<Choice> mentors, List<Choice> apprentices, List<Specialty> specialties)
        implements Serializable {
    public PairingChoices {
        mentors = List.copyOf(mentors);
        apprentices = List.copyOf(apprentices);
        specialties = List.copyOf(specialties);
    }

    /** A person to choose. */
    public record Choice(UUID person, Translated name) implements Serializable {}

    /** A specialty to choose. */
    public record Specialty(String code, Translated name) implements Serializable {}
}
