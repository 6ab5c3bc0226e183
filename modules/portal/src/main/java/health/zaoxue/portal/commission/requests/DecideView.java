package health.zaoxue.portal.commission.requests;

import health.zaoxue.equipment.BudgetLineView;
import health.zaoxue.equipment.FundingDecisionService;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.equipment.RequestView;
import health.zaoxue.equipment.Verdict;
import health.zaoxue.equipment.VerdictOption;
import health.zaoxue.identity.Decider;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.portal.requests.RequestFacts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** commission/requests/decide: all that is needed to decide on one request, and the decision. */
@Named("decideView")
@ViewScoped
public class DecideView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String CHANGED = "request.changed";
    private static final String FORM = "decision";

    @Inject
    private FundingDecisionService decisions;

    @Inject
    private DecisionChoices choices;

    @Inject
    private RequestFacts facts;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    private @Nullable DecisionForm form;
    private @Nullable UUID request;
    private FormStamp stamp = new FormStamp();
    private boolean conflict;

    @PostConstruct
    void load() {
        RequestView shown = facts.getRequest();
        request = shown.id();
        stamp = new FormStamp(shown.version());
        List<String> suggestions = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> texts.get("commission", "decide.suggestion." + number))
                .toList();
        form = new DecisionForm(suggestions, shown.content().budgetLine());
    }

    public DecisionForm getForm() {
        return Objects.requireNonNull(form);
    }

    /** Key and version of what is sent. */
    public FormStamp getStamp() {
        return stamp;
    }

    /** The verdicts as they are offered to me now. */
    public List<VerdictOption> getOptions() {
        return choices.options();
    }

    /** Why I may not decide at all; nothing where I may. */
    public @Nullable Refusal getBar() {
        List<VerdictOption> options = getOptions();
        return options.stream().anyMatch(VerdictOption::isOpen)
                ? null
                : options.get(options.size() - 1).closedBecause();
    }

    /** The lines that could pay; the second official does not choose again. */
    public List<BudgetLineView> getLines() {
        return choices.lines();
    }

    /** Those who are away and have lent me their decisions. */
    public List<Decider> getLenders() {
        return choices.lenders();
    }

    /** Whether the request changed while it was being read, so that the decision was not recorded. */
    public boolean isConflict() {
        if (!conflict && parameter(FORM) != null && (!facts.isUnderReview() || getBar() != null)) {
            tellConflict();
        }
        return conflict;
    }

    /** What was given as the reason of a decision that came too late. */
    public String getUnheardReason() {
        return Objects.requireNonNullElse(parameter(FORM + ":reason"), "");
    }

    /** Records the decision; what was typed stays when it is refused. */
    public @Nullable String record() {
        Verdict verdict = chosen();
        if (verdict == null) {
            answers.refuse(Refusal.at("verdict", "decision.none"));
            return null;
        }
        Outcome<RequestState> outcome = decisions.decide(id(), getForm().decision(stamp, verdict));
        choices.askAgain();
        if (answers.accepted(outcome)) {
            answers.doneThenRedirect(texts.get("commission", "decide.done." + verdict.name()));
            return "/commission/requests/decide.xhtml?faces-redirect=true&id=" + id();
        }
        noticeConflict(outcome);
        return null;
    }

    private @Nullable Verdict chosen() {
        String typed = Objects.requireNonNullElse(parameter("verdict"), "");
        Verdict verdict = Arrays.stream(Verdict.values())
                .filter(known -> known.name().equals(typed))
                .findFirst()
                .orElse(null);
        getForm().setVerdict(verdict);
        return verdict;
    }

    private void noticeConflict(Outcome<RequestState> outcome) {
        conflict = false;
        if (outcome.reasons().stream().anyMatch(reason -> reason.code().equals(CHANGED))) {
            tellConflict();
        }
    }

    private void tellConflict() {
        conflict = true;
        stamp.read(facts.getRequest().version());
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
    }

    private UUID id() {
        return Objects.requireNonNull(request);
    }

    private static @Nullable String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }
}
