package health.zaoxue.portal.management.theatre;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.TheatreListService;
import health.zaoxue.mentorship.WithdrawnLine;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Answers;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The part of management/theatre/one that withdraws a line of a list. */
@Named("lineWithdrawal")
@ViewScoped
public class LineWithdrawalView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TheatreListService lists;

    @Inject
    private Answers answers;

    @Inject
    private Address address;

    private String back = "";
    private @Nullable UUID line;
    private @Nullable String reason;

    @PostConstruct
    void load() {
        back = "/management/theatre/one?faces-redirect=true&id=" + address.id("id") + "&month=" + address.text("month");
    }

    /** Withdraws the chosen line. */
    public @Nullable String withdraw() {
        UUID chosen = line;
        if (chosen == null) {
            answers.refuse(Refusal.at("line", "choice.missing"));
            return null;
        }
        WithdrawnLine wrong = new WithdrawnLine(chosen, Objects.requireNonNullElse(reason, ""));
        if (!answers.accepted(lists.withdraw(wrong))) {
            return null;
        }
        answers.doneThenRedirect("management", "theatre.withdrawn");
        return back;
    }

    public @Nullable UUID getLine() {
        return line;
    }

    public void setLine(@Nullable UUID chosen) {
        line = chosen;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
