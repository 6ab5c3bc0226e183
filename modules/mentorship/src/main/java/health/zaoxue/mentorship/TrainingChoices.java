package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What can be chosen for a training event of a hospital.
 *
 * @param trainers people on a tour there, its certified trainers, and the reader
 * @param departments those of the hospital
 * @param techniques the catalogue
 */
public record TrainingChoices(List<Choice> trainers, List<Choice> departments, List<Choice> techniques)
        implements Serializable {
    public TrainingChoices {
        trainers = List.copyOf(trainers);
        departments = List.copyOf(departments);
        techniques = List.copyOf(techniques);
    }

    /** Something to choose. */
    public record Choice(UUID id, Translated name) implements Serializable {}
}
