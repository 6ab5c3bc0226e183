package health.zaoxue.portal.commission.requests;

import health.zaoxue.equipment.Decision;
import health.zaoxue.equipment.Verdict;
import health.zaoxue.portal.page.FormStamp;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an official types on the decision page. It stays when the decision is refused. */
public class DecisionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Suggestion> suggestions;
    private @Nullable Verdict verdict;
    private String reason = "";
    private String ownCondition = "";
    private @Nullable UUID budgetLine;
    private @Nullable UUID lender;

    /** @param suggestions conditions that are often wanted, in the reader's language */
    public DecisionForm(List<String> suggestions, @Nullable UUID budgetLine) {
        this.suggestions = suggestions.stream().map(Suggestion::new).toList();
        this.budgetLine = budgetLine;
    }

    /** A condition that can be ticked. */
    public static class Suggestion implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String text;
        private boolean chosen;

        Suggestion(String text) {
            this.text = text;
        }

        public String getText() {
            return text;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    /** The decision; conditions count with the verdict that has conditions only. */
    public Decision decision(FormStamp stamp, Verdict chosen) {
        List<String> conditions = new ArrayList<>();
        if (chosen == Verdict.APPROVE_WITH_CONDITIONS) {
            suggestions.stream()
                    .filter(Suggestion::isChosen)
                    .map(Suggestion::getText)
                    .forEach(conditions::add);
            conditions.add(ownCondition);
        }
        return new Decision(stamp.key(), stamp.version(), chosen, reason, conditions, budgetLine, lender);
    }

    public List<Suggestion> getSuggestions() {
        return suggestions;
    }

    /** The name of the verdict: the one that was sent, or the one that was chosen before. */
    public String chosen(String before) {
        return verdict == null ? before : verdict.name();
    }

    public @Nullable Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable Verdict verdict) {
        this.verdict = verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getOwnCondition() {
        return ownCondition;
    }

    public void setOwnCondition(@Nullable String ownCondition) {
        this.ownCondition = ownCondition == null ? "" : ownCondition;
    }

    /** For whom it is decided; null for oneself. */
    public @Nullable UUID getLender() {
        return lender;
    }

    public void setLender(@Nullable UUID chosen) {
        lender = chosen;
    }

    public @Nullable UUID getBudgetLine() {
        return budgetLine;
    }

    public void setBudgetLine(@Nullable UUID budgetLine) {
        this.budgetLine = budgetLine;
    }
}
