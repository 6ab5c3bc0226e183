package health.zaoxue.portal.phrasebook;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.mentorship.PhraseDetail;
import health.zaoxue.mentorship.PhraseSuggestion;
import health.zaoxue.mentorship.PhrasebookService;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** phrasebook/phrase: one phrase, vouching for it, and what one would rather say. */
@Named("onePhrase")
@ViewScoped
public class OnePhraseView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PhrasebookService service;

    @Inject
    private Address address;

    @Inject
    private Answers answers;

    private final FormStamp stamp = new FormStamp();
    private @Nullable PhraseDetail detail;
    private @Nullable String bo;
    private @Nullable String reason;

    @PostConstruct
    void load() {
        detail = service.phrase(address.text("key"));
    }

    /** Says that the phrase is right. */
    public @Nullable String vouch() {
        return after(service.vouch(key()), "vouched");
    }

    /** Says what one would rather say. */
    public @Nullable String suggest() {
        return after(
                service.suggest(new PhraseSuggestion(
                        stamp.key(),
                        key(),
                        Objects.requireNonNullElse(bo, ""),
                        Objects.requireNonNullElse(reason, ""))),
                "suggested");
    }

    private @Nullable String after(Outcome<?> outcome, String sentence) {
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect("phrases", sentence);
        return "/phrasebook/phrase.xhtml?faces-redirect=true&key=" + key();
    }

    private String key() {
        return getDetail().phrase().key();
    }

    public PhraseDetail getDetail() {
        return Objects.requireNonNull(detail, "load comes first");
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public @Nullable String getBo() {
        return bo;
    }

    public void setBo(@Nullable String typed) {
        bo = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
