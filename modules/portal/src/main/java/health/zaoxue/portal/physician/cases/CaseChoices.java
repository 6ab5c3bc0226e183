package health.zaoxue.portal.physician.cases;

import health.zaoxue.identity.PersonService;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.PairingService;
import health.zaoxue.mentorship.PairingView;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.mentorship.TechniqueView;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.language.LanguageChoice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a physician can choose from: techniques of their specialties, and the mentors they are or were paired with. */
@Named("caseChoices")
@RequestScoped
public class CaseChoices {
    @Inject
    private TechniqueService techniques;

    @Inject
    private PairingService pairings;

    @Inject
    private PersonService people;

    @Inject
    private CallerContext callers;

    @Inject
    private LanguageChoice language;

    private List<PairingView> masters = List.of();
    private List<TechniqueView> offered = List.of();

    /** A choice of a native list. */
    public record Choice(String value, String label) {}

    @PostConstruct
    void load() {
        masters = pairings.myMentors();
        Set<String> specialties = new LinkedHashSet<>();
        masters.forEach(pairing -> specialties.add(pairing.specialty()));
        String own = people.person(callers.current().person()).specialty();
        if (own != null) {
            specialties.add(own);
        }
        offered = techniques.techniquesOf(specialties);
    }

    public List<Choice> getTechniques() {
        return offered.stream()
                .map(technique -> new Choice(technique.id().toString(), language.of(technique.name())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    /** Each mentor once, the latest pairing first. */
    public List<Choice> getMentors() {
        Map<UUID, String> names = new LinkedHashMap<>();
        masters.forEach(pairing -> names.putIfAbsent(pairing.mentor(), language.of(pairing.mentorName())));
        return names.entrySet().stream()
                .map(each -> new Choice(each.getKey().toString(), each.getValue()))
                .toList();
    }

    public CaseRole[] getRoles() {
        return CaseRole.values();
    }

    public Complexity[] getComplexities() {
        return Complexity.values();
    }

    public CaseOutcome[] getOutcomes() {
        return CaseOutcome.values();
    }
}
