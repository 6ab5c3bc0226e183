package health.zaoxue.mentorship.pairing;

import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.identity.TourService;
import health.zaoxue.identity.TourView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What pairing asks of identity. */
@ApplicationScoped
class People {
    @Inject
    private PersonService persons;

    @Inject
    private TourService tours;

    PersonView person(UUID id) {
        return persons.person(id);
    }

    Map<UUID, PersonView> people(List<UUID> ids) {
        return persons.people(ids);
    }

    /** Whoever can teach at the hospital today: people on a tour there, then its own. */
    List<PersonView> mentorsAt(UUID hospital) {
        List<UUID> visitors = tours.currentTours(hospital).stream()
                .map(TourView::person)
                .distinct()
                .toList();
        Map<UUID, PersonView> known = persons.people(visitors);
        return Stream.concat(
                        visitors.stream().map(known::get).filter(Objects::nonNull), persons.staffOf(hospital).stream())
                .toList();
    }

    List<PersonView> staffOf(UUID hospital) {
        return persons.staffOf(hospital);
    }

    boolean onTour(UUID person, UUID hospital, LocalDate day) {
        return tours.tourOn(person, hospital, day).isPresent();
    }
}
