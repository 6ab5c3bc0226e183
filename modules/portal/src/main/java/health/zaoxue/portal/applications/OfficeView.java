package health.zaoxue.portal.applications;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.ApplicationState;
import health.zaoxue.mentorship.CommitteeService;
import health.zaoxue.mentorship.Signatory;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Today;
import health.zaoxue.portal.page.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** What the credentialing office does with an application. */
@Named("office")
@ViewScoped
public class OfficeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CommitteeService committees;

    @Inject
    private OneApplicationView one;

    @Inject
    private Answers answers;

    @Inject
    private Words words;

    @Inject
    private Today today;

    private @Nullable OfficeForm form;
    private List<Signatory> eligible = List.of();

    @PostConstruct
    void load() {
        form = new OfficeForm(one.getShown(), today.day());
        eligible = isToName() ? committees.eligible(one.getShown().id()) : List.of();
    }

    /** Names the committee. */
    public @Nullable String name() {
        return after(committees.name(getForm().naming()), "applications.named");
    }

    /** Gives it back for more. */
    public @Nullable String giveBack() {
        return after(committees.giveBack(getForm().act()), "applications.returned");
    }

    /** Says no. */
    public @Nullable String turnDown() {
        return after(committees.turnDown(getForm().act()), "applications.refused");
    }

    /** Grants the certification. */
    public @Nullable String certify() {
        LocalDate from = getForm().getValidFrom();
        LocalDate until = getForm().getValidUntil();
        if (from == null || until == null) {
            answers.refuse(Refusal.at(from == null ? "validFrom" : "validUntil", "text.missing"));
            return null;
        }
        return after(committees.certify(getForm().grant(from, until)), "applications.certified");
    }

    private @Nullable String after(Outcome<UUID> outcome, String sentence) {
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect("common", sentence);
        return "/applications/one.xhtml?faces-redirect=true&id="
                + one.getShown().id();
    }

    /** Whether it stands where the committee may be named, and somebody on it has not signed for it. */
    public boolean isToName() {
        return one.getShown().state().mayBecome(ApplicationState.IN_COMMITTEE)
                && !one.getShown().isUnanimous();
    }

    /** Why somebody may sit. */
    public String standings(Signatory signatory) {
        return signatory.standings().stream().sorted().map(words::of).collect(Collectors.joining(" · "));
    }

    public OfficeForm getForm() {
        return Objects.requireNonNull(form, "load comes first");
    }

    public List<Signatory> getEligible() {
        return eligible;
    }
}
