package health.zaoxue.portal.administration.people;

import health.zaoxue.identity.DuplicateService;
import health.zaoxue.identity.MergeDetails;
import health.zaoxue.identity.MergeSheet;
import health.zaoxue.kernel.Outcome;
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

/** administration/people/merge: two records side by side, and the decision whether they are one person. */
@Named("mergePeople")
@ViewScoped
public class MergeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Address address;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private Answers answers;

    private final FormStamp stamp = new FormStamp();
    private @Nullable MergeSheet sheet;
    private @Nullable String reason;

    @PostConstruct
    void load() {
        sheet = duplicates.compare(address.id("kept"), address.id("gone"));
    }

    public @Nullable String merge() {
        Outcome<UUID> outcome = duplicates.merge(stamp.key(), decision());
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect("administration", "merge.done");
        return "/administration/people/edit.xhtml?faces-redirect=true&id=" + outcome.value();
    }

    public @Nullable String keepApart() {
        if (!answers.accepted(duplicates.keepApart(stamp.key(), decision()))) {
            return null;
        }
        answers.doneThenRedirect("administration", "merge.apart.done");
        return "/administration/people/duplicates.xhtml?faces-redirect=true";
    }

    private MergeDetails decision() {
        MergeSheet seen = getSheet();
        return new MergeDetails(
                seen.kept().row().id(),
                seen.kept().version(),
                seen.gone().row().id(),
                seen.gone().version(),
                Objects.requireNonNullElse(reason, ""));
    }

    public MergeSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
