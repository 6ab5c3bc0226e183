package health.zaoxue.mentorship.pairing;

import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.identity.TourService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    boolean onTour(UUID person, UUID hospital, LocalDate day) {
        return tours.tourOn(person, hospital, day).isPresent();
    }
}
