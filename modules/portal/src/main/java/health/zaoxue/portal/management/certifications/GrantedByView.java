package health.zaoxue.portal.management.certifications;

import health.zaoxue.mentorship.TechniqueNumbers;
import health.zaoxue.mentorship.TechniqueNumbersService;
import health.zaoxue.portal.home.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The word of the hospital on the numbers by which a certification was granted. */
@Named("grantedBy")
@RequestScoped
public class GrantedByView {
    @Inject
    private TechniqueNumbersService numbers;

    @Inject
    private Address address;

    private TechniqueNumbers.@Nullable Word word;

    @PostConstruct
    void load() {
        word = numbers.heldFor(address.id("id")).orElse(null);
    }

    /** Null where the hospital had not confirmed the numbers by then. */
    public TechniqueNumbers.@Nullable Word getWord() {
        return word;
    }
}
