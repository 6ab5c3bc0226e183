package health.zaoxue.portal.management.pairings;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.PairingChoices;
import health.zaoxue.mentorship.PairingLifeService;
import health.zaoxue.mentorship.PairingManner;
import health.zaoxue.mentorship.PairingService;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** management/pairings/new: pairs masters with apprentices. */
@Named("newPairing")
@ViewScoped
public class NewPairingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PairingService pairings;

    @Inject
    private PairingLifeService lives;

    @Inject
    private CallerContext callers;

    @Inject
    private Answers answers;

    @Inject
    private Said said;

    private final FormStamp stamp = new FormStamp();
    private PairingForm form = new PairingForm();
    private @Nullable PairingChoices choices;

    @PostConstruct
    void load() {
        choices = lives.choices();
        form = PairingForm.from(said.today());
    }

    /** Pairs them; what was typed stays when it is refused. */
    public @Nullable String begin() {
        List<Refusal> unreadable = form.unreadable();
        unreadable.forEach(answers::refuse);
        if (!unreadable.isEmpty()) {
            return null;
        }
        UUID hospital = Objects.requireNonNull(callers.current().hospital());
        Outcome<List<UUID>> begun = pairings.beginTogether(form.asked(stamp.key(), hospital));
        if (!answers.accepted(begun)) {
            return null;
        }
        answers.doneThenRedirect(said.with("pairings.begun", begun.value().size()));
        return "/management/pairings/index.xhtml?faces-redirect=true";
    }

    public PairingManner[] getManners() {
        return PairingManner.values();
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public PairingForm getForm() {
        return form;
    }

    public @Nullable PairingChoices getChoices() {
        return choices;
    }
}
