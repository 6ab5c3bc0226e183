package health.zaoxue.portal.management.pairings;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.PairingChoices;
import health.zaoxue.mentorship.PairingDetail;
import health.zaoxue.mentorship.PairingLifeService;
import health.zaoxue.mentorship.PairingService;
import health.zaoxue.portal.home.Address;
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

/** management/pairings/one: one pairing, its early end, and handing it over. */
@Named("managementPairing")
@ViewScoped
public class OnePairingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PairingService pairings;

    @Inject
    private PairingLifeService lives;

    @Inject
    private Address address;

    @Inject
    private Answers answers;

    @Inject
    private Said said;

    private @Nullable PairingDetail detail;
    private List<PairingChoices.Choice> successors = List.of();
    private FormStamp stamp = new FormStamp();
    private EndingForm form = new EndingForm();

    @PostConstruct
    void load() {
        PairingDetail read = lives.ofMyHospital(address.id("id"));
        detail = read;
        stamp = new FormStamp(read.version());
        form = EndingForm.on(said.today());
        successors = lives.masters().stream()
                .filter(one -> !one.person().equals(read.pairing().mentor())
                        && !one.person().equals(read.pairing().apprentice()))
                .toList();
    }

    /** Ends it before its planned end. */
    public @Nullable String end() {
        if (form.getLastDay() == null) {
            answers.refuse(Refusal.at("lastDay", "choice.missing"));
            return null;
        }
        return after(pairings.end(form.end(id(), stamp)), "pairings.ended");
    }

    /** Hands it over to the chosen successor. */
    public @Nullable String handOver() {
        List<Refusal> unreadable = form.unreadable();
        unreadable.forEach(answers::refuse);
        return unreadable.isEmpty()
                ? after(pairings.handOver(form.succession(id(), stamp)), "pairings.handed-over")
                : null;
    }

    private @Nullable String after(Outcome<UUID> outcome, String sentence) {
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect(said.sentence(sentence));
        return "/management/pairings/one.xhtml?faces-redirect=true&id=" + outcome.value();
    }

    private UUID id() {
        return getDetail().pairing().id();
    }

    public PairingDetail getDetail() {
        return Objects.requireNonNull(detail, "load comes first");
    }

    public List<PairingChoices.Choice> getSuccessors() {
        return successors;
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public EndingForm getForm() {
        return form;
    }
}
