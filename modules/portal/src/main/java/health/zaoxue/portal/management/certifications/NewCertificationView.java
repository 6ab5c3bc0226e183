package health.zaoxue.portal.management.certifications;

import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CertificationRequest;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.Evidence;
import health.zaoxue.mentorship.TechniqueView;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import health.zaoxue.portal.page.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Granting a certification on the evidence that would be frozen in it. */
@Named("newCertification")
@ViewScoped
public class NewCertificationView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_YEARS = 2;

    @Inject
    private CertificationService service;

    @Inject
    private Names names;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    @Inject
    private Address address;

    private final FormStamp stamp = new FormStamp();
    private @Nullable PersonView candidate;
    private @Nullable TechniqueView what;
    private CertificationScope which = CertificationScope.INDEPENDENT;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private @Nullable LocalDate reviewOn;
    private @Nullable String limits;
    private List<Evidence> evidence = List.of();

    @PostConstruct
    void load() {
        evidence = service.evidenceFor(address.id("person"), address.id("technique"));
        PersonView person = names.person(address.id("person"));
        TechniqueView technique = names.technique(address.id("technique"));
        candidate = person;
        what = technique;
        which = "TRAINER".equals(address.text("scope")) ? CertificationScope.TRAINER : CertificationScope.INDEPENDENT;
        validFrom = names.today();
        validUntil = names.today().plusYears(USUAL_YEARS);
    }

    /** Grants it. */
    public @Nullable String grant() {
        LocalDate from = validFrom;
        LocalDate until = validUntil;
        if (from == null || until == null) {
            answers.refuse(Refusal.at(from == null ? "validFrom" : "validUntil", "text.missing"));
            return null;
        }
        CertificationRequest request = new CertificationRequest(
                Objects.requireNonNull(candidate).id(),
                Objects.requireNonNull(what).id(),
                which,
                from,
                reviewOn,
                until,
                Objects.requireNonNullElse(limits, ""));
        if (!answers.accepted(service.grant(stamp.key(), request))) {
            return null;
        }
        answers.doneThenRedirect(texts.get("management", "certifications.granted"));
        return "/management/certifications/index?faces-redirect=true";
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public @Nullable PersonView getCandidate() {
        return candidate;
    }

    public @Nullable TechniqueView getWhat() {
        return what;
    }

    public CertificationScope getWhich() {
        return which;
    }

    public List<Evidence> getEvidence() {
        return evidence;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public @Nullable String getLimits() {
        return limits;
    }

    public void setLimits(@Nullable String limits) {
        this.limits = limits;
    }
}
