package health.zaoxue.portal.degrees;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.DegreeChoices;
import health.zaoxue.mentorship.DegreeKind;
import health.zaoxue.mentorship.DegreeService;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** degrees/new: a physician proposes a degree pathway. */
@Named("newDegree")
@ViewScoped
public class NewDegreeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DegreeService degrees;

    @Inject
    private Answers answers;

    private final FormStamp stamp = new FormStamp();
    private final ProposalForm form = new ProposalForm();
    private @Nullable DegreeChoices choices;

    @PostConstruct
    void load() {
        choices = degrees.choices();
    }

    /** Proposes it; what was typed stays when it is refused. */
    public @Nullable String propose() {
        List<Refusal> unreadable = form.unreadable();
        unreadable.forEach(answers::refuse);
        if (!unreadable.isEmpty()) {
            return null;
        }
        Outcome<UUID> proposed = degrees.proposeDegree(form.wanted(stamp.key()));
        if (!answers.accepted(proposed)) {
            return null;
        }
        answers.doneThenRedirect("degrees", "new.done");
        return "/degrees/one.xhtml?faces-redirect=true&id=" + proposed.value();
    }

    public DegreeKind[] getKinds() {
        return DegreeKind.values();
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public ProposalForm getForm() {
        return form;
    }

    public @Nullable DegreeChoices getChoices() {
        return choices;
    }
}
