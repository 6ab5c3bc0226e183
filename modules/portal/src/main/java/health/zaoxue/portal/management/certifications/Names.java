package health.zaoxue.portal.management.certifications;

import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.mentorship.TechniqueView;
import health.zaoxue.portal.page.Today;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Whom and what a certification would name, and when. */
@RequestScoped
class Names {
    @Inject
    private PersonService people;

    @Inject
    private TechniqueService techniques;

    @Inject
    private Today today;

    LocalDate today() {
        return today.day();
    }

    PersonView person(UUID id) {
        return people.person(id);
    }

    TechniqueView technique(UUID id) {
        return techniques.technique(id);
    }
}
