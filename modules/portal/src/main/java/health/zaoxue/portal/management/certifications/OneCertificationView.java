package health.zaoxue.portal.management.certifications;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CertificationLifeService;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.CertificationState;
import health.zaoxue.mentorship.CertificationStepView;
import health.zaoxue.mentorship.CertificationView;
import health.zaoxue.mentorship.Evidence;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Today;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** management/certifications/one: a certification with its evidence, what was done with it, and what may be done now. */
@Named("oneCertification")
@ViewScoped
public class OneCertificationView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CertificationService service;

    @Inject
    private CertificationLifeService life;

    @Inject
    private Answers answers;

    @Inject
    private Address address;

    @Inject
    private Today today;

    private @Nullable CertificationView shown;
    private @Nullable ChangeForm form;
    private List<CertificationStepView> history = List.of();
    private List<Evidence> evidence = List.of();

    @PostConstruct
    void load() {
        evidence = service.evidence(address.id("id"));
        CertificationView loaded = service.certification(address.id("id"));
        shown = loaded;
        form = new ChangeForm(loaded, today.day());
        history = life.history(loaded.id());
    }

    /** From now on it lets nobody act. */
    public @Nullable String suspend() {
        return after(life.suspend(getForm().change(getShown())), "certifications.suspended");
    }

    /** Lifts the suspension. */
    public @Nullable String reinstate() {
        return after(life.reinstate(getForm().change(getShown())), "certifications.reinstated");
    }

    /** Takes it back for good. */
    public @Nullable String revoke() {
        return after(life.revoke(getForm().change(getShown())), "certifications.revoked");
    }

    /** Puts another in its place. */
    public @Nullable String renew() {
        LocalDate until = getForm().getValidUntil();
        if (until == null) {
            answers.refuse(Refusal.at("validUntil", "text.missing"));
            return null;
        }
        return after(life.renew(getForm().renewal(getShown(), until)), "certifications.renewed");
    }

    private @Nullable String after(Outcome<UUID> outcome, String sentence) {
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect("management", sentence);
        return "/management/certifications/one.xhtml?faces-redirect=true&id=" + outcome.value();
    }

    /** Whether an act may bring it into that state as it stands. */
    public boolean mayBecome(String state) {
        return getShown().state().mayBecome(CertificationState.valueOf(state));
    }

    public CertificationView getShown() {
        return Objects.requireNonNull(shown);
    }

    public ChangeForm getForm() {
        return Objects.requireNonNull(form);
    }

    public List<CertificationStepView> getHistory() {
        return history;
    }

    public List<Evidence> getEvidence() {
        return evidence;
    }
}
