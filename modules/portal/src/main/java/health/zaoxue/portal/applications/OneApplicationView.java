package health.zaoxue.portal.applications;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.mentorship.ApplicationAct;
import health.zaoxue.mentorship.ApplicationService;
import health.zaoxue.mentorship.ApplicationView;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** applications/one: an application, and what its candidate may do with it. */
@Named("oneApplication")
@ViewScoped
public class OneApplicationView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationService applications;

    @Inject
    private CallerContext callers;

    @Inject
    private Answers answers;

    @Inject
    private Address address;

    private @Nullable ApplicationView shown;
    private @Nullable FormStamp stamp;
    private @Nullable String words;

    @PostConstruct
    void load() {
        ApplicationView loaded = applications.application(address.id("id"));
        shown = loaded;
        stamp = new FormStamp(loaded.version());
    }

    /** Takes it back. */
    public @Nullable String withdraw() {
        return after(applications.withdraw(act()), "applications.withdrawn");
    }

    /** Sends it again, with the evidence of now. */
    public @Nullable String applyAgain() {
        return after(applications.applyAgain(act()), "applications.applied");
    }

    private ApplicationAct act() {
        return new ApplicationAct(
                getStamp().key(), getShown().id(), getStamp().version(), Objects.requireNonNullElse(words, ""));
    }

    private @Nullable String after(Outcome<UUID> outcome, String sentence) {
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect("common", sentence);
        return "/applications/one.xhtml?faces-redirect=true&id=" + getShown().id();
    }

    /** Whether the reader is the candidate. */
    public boolean isMine() {
        return callers.current().person().equals(getShown().person());
    }

    /** Whether the reader sits on the committee and has not signed yet. */
    public boolean isToSign() {
        return "IN_COMMITTEE".equals(getShown().state().name())
                && getShown()
                        .memberFor(callers.current().person())
                        .filter(one -> one.inFavour() == null)
                        .isPresent();
    }

    public ApplicationView getShown() {
        return Objects.requireNonNull(shown, "load comes first");
    }

    public FormStamp getStamp() {
        return Objects.requireNonNull(stamp, "load comes first");
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
