package health.zaoxue.portal.management.certifications;

import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CertificationRequest;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.Evidence;
import health.zaoxue.mentorship.TechniqueView;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.portal.page.Today;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
    private Today today;

    private @Nullable String person;
    private @Nullable String technique;
    private @Nullable String scope;
    private @Nullable String validFrom;
    private @Nullable String validUntil;
    private List<Evidence> evidence = List.of();

    @PostConstruct
    void suggest() {
        LocalDate day = today.day();
        validFrom = day.toString();
        validUntil = day.plusYears(USUAL_YEARS).toString();
    }

    /** Reads what speaks for the person that the address names. */
    public void load() {
        evidence = service.evidenceFor(id(person), id(technique));
    }

    /** Grants it. */
    public @Nullable String grant() {
        Optional<LocalDate> from = day("validFrom", validFrom);
        Optional<LocalDate> until = day("validUntil", validUntil);
        if (from.isEmpty() || until.isEmpty()) {
            return null;
        }
        CertificationRequest request =
                new CertificationRequest(id(person), id(technique), wantedScope(), from.get(), until.get());
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

    private CertificationScope wantedScope() {
        return "TRAINER".equals(scope) ? CertificationScope.TRAINER : CertificationScope.INDEPENDENT;
    }

    private static UUID id(@Nullable String typed) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(typed, ""));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("id " + typed);
        }
    }

    public PersonView getCandidate() {
        return names.person(id(person));
    }

    public TechniqueView getWhat() {
        return names.technique(id(technique));
    }

    public CertificationScope getWhich() {
        return wantedScope();
    }

    public List<Evidence> getEvidence() {
        return evidence;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getTechnique() {
        return technique;
    }

    public void setTechnique(@Nullable String technique) {
        this.technique = technique;
    }

    public @Nullable String getScope() {
        return scope;
    }

    public void setScope(@Nullable String scope) {
        this.scope = scope;
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
