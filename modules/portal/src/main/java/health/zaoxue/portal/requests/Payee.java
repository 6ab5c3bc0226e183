package health.zaoxue.portal.requests;

import health.zaoxue.identity.InstitutionService;
import health.zaoxue.identity.InstitutionView;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.Translated;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who would be paid by the request that the address names: a person, an institution, or suppliers only. */
@Named("payee")
@RequestScoped
public class Payee {
    @Inject
    private RequestFacts facts;

    @Inject
    private PersonService people;

    @Inject
    private InstitutionService institutions;

    private @Nullable Translated name;

    @PostConstruct
    void load() {
        UUID payee = facts.getRequest().content().payee();
        if (payee != null) {
            PersonView person = people.people(Set.of(payee)).get(payee);
            name = person == null ? institution(payee) : person.name();
        }
    }

    /** The name, or null where suppliers alone are paid. */
    public @Nullable Translated getName() {
        return name;
    }

    private @Nullable Translated institution(UUID id) {
        return institutions.institutions().stream()
                .filter(institution -> institution.id().equals(id))
                .map(InstitutionView::name)
                .findFirst()
                .orElse(null);
    }
}
