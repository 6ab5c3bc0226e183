package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What can be chosen for a training event of a hospital.
 *
 * @param trainers people on a tour there, its certified trainers, and the reader
 * @param nurses of the hospital
 * @param departments those of the hospital
 * @param techniques the catalogue
 */
public record TrainingChoices(
        List<Choice> trainers, List<Choice> nurses, List<Choice> departments, List<Choice> techniques)
        implements Serializable {
    public TrainingChoices {
        trainers = List.copyOf(trainers);
        nurses = List.copyOf(nurses);
        departments = List.copyOf(departments);
        techniques = List.copyOf(techniques);
    }

    /** Everybody who can teach it. */
    public List<Choice> teachers() {
        return Stream.concat(trainers.stream(), nurses.stream()).toList();
    }

    /** The same with what is chosen before the rest, so that nobody looks for it in a long list. */
    public TrainingChoices chosenFirst(Collection<UUID> chosen) {
        return new TrainingChoices(
                first(trainers, chosen), first(nurses, chosen), departments, first(techniques, chosen));
    }

    private static List<Choice> first(List<Choice> all, Collection<UUID> chosen) {
        return all.stream()
                .sorted(Comparator.comparing(one -> !chosen.contains(one.id())))
                .toList();
    }

    /** Something to choose. */
    public record Choice(UUID id, Translated name) implements Serializable {}
}
