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
import health.zaoxue.portal.page.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    private @Nullable PersonView candidate;
    private @Nullable TechniqueView what;
    private CertificationScope which = CertificationScope.INDEPENDENT;
    private @Nullable String validFrom;
    private @Nullable String validUntil;
    private List<Evidence> evidence = List.of();

    @PostConstruct
    void load() {
        PersonView person = names.person(address.id("person"));
        TechniqueView technique = names.technique(address.id("technique"));
        candidate = person;
        what = technique;
        which = "TRAINER".equals(address.text("scope")) ? CertificationScope.TRAINER : CertificationScope.INDEPENDENT;
        evidence = service.evidenceFor(person.id(), technique.id());
        validFrom = names.today().toString();
        validUntil = names.today().plusYears(USUAL_YEARS).toString();
    }

    /** Grants it. */
    public @Nullable String grant() {
        Optional<LocalDate> from = day("validFrom", validFrom);
        Optional<LocalDate> until = day("validUntil", validUntil);
        if (from.isEmpty() || until.isEmpty()) {
            return null;
        }
        CertificationRequest request = new CertificationRequest(
                Objects.requireNonNull(candidate).id(),
                Objects.requireNonNull(what).id(),
                which,
                from.get(),
                until.get());
        if (!answers.accepted(service.grant(request))) {
            return null;
        }
        answers.doneThenRedirect(texts.get("management", "certifications.granted"));
        return "/management/certifications/index?faces-redirect=true";
    }

    private Optional<LocalDate> day(String field, @Nullable String typed) {
        try {
            return Optional.of(
                    LocalDate.parse(Objects.requireNonNullElse(typed, "").strip()));
        } catch (DateTimeException notADay) {
            answers.refuse(Refusal.at(field, "case.date.unreadable"));
            return Optional.empty();
        }
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

    public @Nullable String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable String validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable String getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable String validUntil) {
        this.validUntil = validUntil;
    }
}
