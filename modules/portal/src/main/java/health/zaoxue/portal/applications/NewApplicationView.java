package health.zaoxue.portal.applications;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.mentorship.ApplicationService;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.Evidence;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.mentorship.TechniqueView;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** applications/new: the evidence that would be frozen, and the wish to be certified on it. */
@Named("newApplication")
@ViewScoped
public class NewApplicationView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationService applications;

    @Inject
    private TechniqueService techniques;

    @Inject
    private Answers answers;

    @Inject
    private Address address;

    private final FormStamp stamp = new FormStamp();
    private CertificationScope scope = CertificationScope.INDEPENDENT;
    private @Nullable TechniqueView technique;
    private List<Evidence> evidence = List.of();

    @PostConstruct
    void load() {
        evidence = applications.evidenceFor(address.id("technique"));
        technique = techniques.technique(address.id("technique"));
        scope = "TRAINER".equals(address.text("scope")) ? CertificationScope.TRAINER : CertificationScope.INDEPENDENT;
    }

    /** Freezes the evidence and asks the office. */
    public @Nullable String apply() {
        Outcome<UUID> outcome = applications.apply(stamp.key(), getTechnique().id(), scope);
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect("common", "applications.applied");
        return "/applications/one.xhtml?faces-redirect=true&id=" + outcome.value();
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public CertificationScope getScope() {
        return scope;
    }

    public TechniqueView getTechnique() {
        return Objects.requireNonNull(technique, "load comes first");
    }

    public List<Evidence> getEvidence() {
        return evidence;
    }
}
