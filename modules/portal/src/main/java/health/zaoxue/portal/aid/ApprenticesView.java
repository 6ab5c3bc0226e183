package health.zaoxue.portal.aid;

import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.mentorship.TechniqueView;
import health.zaoxue.platform.CallerContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reader and the apprentices, by technique, and what goes on without the reader. */
@Named("apprentices")
@RequestScoped
public class ApprenticesView {
    private static final int TECHNIQUES = 8;

    @Inject
    private LadderService ladders;

    @Inject
    private PersonService people;

    @Inject
    private CallerContext callers;

    private List<Ladder> all = List.of();
    private List<TechniqueView> techniques = List.of();
    private List<PersonView> persons = List.of();
    private @Nullable PersonView reader;

    @PostConstruct
    void load() {
        all = ladders.ofMyApprentices();
        Map<UUID, TechniqueView> known = new LinkedHashMap<>();
        all.forEach(ladder -> known.putIfAbsent(ladder.technique().id(), ladder.technique()));
        techniques = known.values().stream()
                .sorted(Comparator.comparing((TechniqueView technique) -> casesIn(technique))
                        .reversed()
                        .thenComparing(TechniqueView::code))
                .limit(TECHNIQUES)
                .toList();
        UUID me = callers.current().person();
        Map<UUID, PersonView> found =
                people.people(Stream.concat(Stream.of(me), all.stream().map(Ladder::person))
                        .distinct()
                        .toList());
        reader = found.get(me);
        persons = found.values().stream()
                .filter(person -> !person.id().equals(me))
                .sorted(Comparator.comparing((PersonView person) -> stepsOf(person))
                        .reversed()
                        .thenComparing(person -> person.name().en()))
                .toList();
    }

    /** The ladder of a person in a technique, or null where it has not begun. */
    public @Nullable Ladder of(PersonView person, TechniqueView technique) {
        return all.stream()
                .filter(ladder -> ladder.person().equals(person.id())
                        && ladder.technique().id().equals(technique.id())
                        && ladder.stage() != null)
                .findFirst()
                .orElse(null);
    }

    /** How many do a technique alone and stay: the verdict after the reader's departure. */
    public long staying(TechniqueView technique) {
        return all.stream()
                .filter(ladder -> ladder.technique().id().equals(technique.id()) && ladder.isIndependent())
                .count();
    }

    /** How many of the techniques go on. */
    public long getGoingOn() {
        return techniques.stream().filter(technique -> staying(technique) > 0).count();
    }

    /** How many of them rest on one person. */
    public long getResting() {
        return techniques.stream().filter(technique -> staying(technique) == 1).count();
    }

    /** Whoever has the cases for a certification, or is due for a refresh. */
    public List<Ladder> getSteps() {
        return all.stream()
                .filter(ladder -> ladder.readyFor() != null || ladder.refreshDue())
                .limit(TECHNIQUES)
                .toList();
    }

    /** Whose ladder it is. */
    public @Nullable PersonView personOf(Ladder ladder) {
        return persons.stream()
                .filter(person -> person.id().equals(ladder.person()))
                .findFirst()
                .orElse(null);
    }

    /** One bar of the ladder in 30 pixels. */
    public record Bar(double x, double y, int width, int height, String kind) {}

    /** The six bars for somebody who works at a step: dark below it, green at it, hollow above. */
    public List<Bar> bars(Stage at) {
        return Arrays.stream(Stage.values())
                .map(step -> bar(step.step(), at.step()))
                .toList();
    }

    private static Bar bar(int step, int at) {
        return step > at
                ? new Bar(5 * step - 4, 15.5 - 2 * step, 3, 1 + 2 * step, "e")
                : new Bar(5 * step - 4.5, 15 - 2 * step, 4, 2 + 2 * step, step == at ? "c" : "f");
    }

    /** The first letters of the first two words of a name, for the mark beside it. */
    public String initials(PersonView person) {
        return Arrays.stream(person.name().en().split(" "))
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    public List<TechniqueView> getTechniques() {
        return techniques;
    }

    public PersonView getReader() {
        return Objects.requireNonNull(reader, "load comes first");
    }

    public List<PersonView> getPersons() {
        return persons;
    }

    private long casesIn(TechniqueView technique) {
        return all.stream()
                .filter(ladder -> ladder.technique().id().equals(technique.id()))
                .flatMap(ladder -> ladder.steps().stream())
                .mapToLong(Ladder.Step::done)
                .sum();
    }

    private int stepsOf(PersonView person) {
        return all.stream()
                .filter(ladder -> ladder.person().equals(person.id()))
                .mapToInt(ladder -> ladder.stage() == null ? 0 : ladder.stage().step())
                .sum();
    }
}
