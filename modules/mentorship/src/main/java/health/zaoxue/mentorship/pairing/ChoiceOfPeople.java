package health.zaoxue.mentorship.pairing;

import health.zaoxue.identity.CatalogueService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.mentorship.PairingChoices;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.mentorship.TechniqueView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who can be paired at a hospital, and in what. */
@ApplicationScoped
class ChoiceOfPeople {
    @Inject
    private People people;

    @Inject
    private TechniqueService techniques;

    @Inject
    private CatalogueService catalogue;

    List<PairingChoices.Choice> mastersAt(UUID hospital) {
        return choices(people.mentorsAt(hospital));
    }

    PairingChoices at(UUID hospital) {
        Set<String> taught =
                techniques.techniques().stream().map(TechniqueView::specialty).collect(Collectors.toSet());
        return new PairingChoices(
                mastersAt(hospital),
                choices(people.staffOf(hospital)),
                catalogue.specialties().stream()
                        .filter(one -> taught.contains(one.code()))
                        .map(one -> new PairingChoices.Specialty(one.code(), one.name()))
                        .toList());
    }

    private static List<PairingChoices.Choice> choices(List<PersonView> found) {
        return found.stream()
                .map(person -> new PairingChoices.Choice(person.id(), person.name()))
                .distinct()
                .toList();
    }
}
