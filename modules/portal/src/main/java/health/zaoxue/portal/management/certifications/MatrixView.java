package health.zaoxue.portal.management.certifications;

import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.TechniqueView;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.home.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** management/certifications/matrix: who of the department stands at which step of which technique. */
@Named("matrix")
@RequestScoped
public class MatrixView {
    private static final int TECHNIQUES = 6;

    @Inject
    private LadderService ladders;

    @Inject
    private PersonService people;

    @Inject
    private CallerContext callers;

    @Inject
    private Address address;

    private Map<Place, Ladder> begun = Map.of();
    private List<PersonView> persons = List.of();
    private List<TechniqueView> choices = List.of();

    private record Place(UUID person, UUID technique) {}

    @PostConstruct
    void load() {
        List<Ladder> all = ladders.ofMyHospital().stream()
                .filter(ladder -> ladder.stage() != null)
                .toList();
        Map<UUID, PersonView> known =
                people.people(all.stream().map(Ladder::person).distinct().toList());
        List<Ladder> shown = all.stream()
                .filter(ladder -> isOurs(known.get(ladder.person())))
                .toList();
        begun = shown.stream()
                .collect(Collectors.toMap(
                        ladder -> new Place(ladder.person(), ladder.technique().id()), Function.identity()));
        choices = byHowMany(shown);
        persons = known.values().stream()
                .filter(person -> getTechniques().stream().anyMatch(technique -> of(person, technique) != null))
                .sorted(Comparator.comparing(person -> person.name().en()))
                .toList();
    }

    private static List<TechniqueView> byHowMany(List<Ladder> shown) {
        Map<UUID, Long> numbers = shown.stream()
                .collect(Collectors.groupingBy(ladder -> ladder.technique().id(), Collectors.counting()));
        return shown.stream()
                .map(Ladder::technique)
                .distinct()
                .sorted(Comparator.comparing((TechniqueView technique) -> numbers.getOrDefault(technique.id(), 0L))
                        .reversed()
                        .thenComparing(TechniqueView::code))
                .toList();
    }

    /** Those of the reader's department, or of the whole hospital where that is asked for or nobody knows the reader's. */
    private boolean isOurs(@Nullable PersonView person) {
        UUID mine = callers.current().department();
        return person != null && (isWhole() || mine == null || mine.equals(person.department()));
    }

    /** Whether the whole hospital is asked for. */
    public boolean isWhole() {
        return "hospital".equals(address.text("of"));
    }

    /** The code of the technique that is asked for, or empty. */
    public String getWanted() {
        return address.text("code");
    }

    /** The one that is asked for, or the first few. */
    public List<TechniqueView> getTechniques() {
        return choices.stream()
                .filter(technique -> getWanted().isEmpty() || technique.code().equals(getWanted()))
                .limit(TECHNIQUES)
                .toList();
    }

    /** Where somebody stands in a technique, or null where that has not begun. */
    public @Nullable Ladder of(PersonView person, TechniqueView technique) {
        return begun.get(new Place(person.id(), technique.id()));
    }

    public List<TechniqueView> getChoices() {
        return choices;
    }

    public List<PersonView> getPersons() {
        return persons;
    }
}
