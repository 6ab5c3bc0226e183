package health.zaoxue.portal.handover;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.HandoverFile;
import health.zaoxue.mentorship.HandoverService;
import health.zaoxue.mentorship.HandoverState;
import health.zaoxue.mentorship.PairingChoices;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.home.Portals;
import health.zaoxue.portal.page.Answers;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** {aid,physician}/handover/one: the file, its letter, and taking it over. */
@Named("myHandover")
@ViewScoped
public class HandoverView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HandoverService service;

    @Inject
    private CallerContext callers;

    @Inject
    private Address address;

    @Inject
    private Portals portals;

    @Inject
    private Answers answers;

    private @Nullable HandoverFile file;
    private List<PairingChoices.Choice> successors = List.of();
    private LetterForm form = new LetterForm();

    @PostConstruct
    void load() {
        HandoverFile read = service.mine(address.id("id"));
        file = read;
        form = LetterForm.of(read);
        if (isMentor() && read.handover().state().mayBecome(HandoverState.OFFERED)) {
            successors = read.successors();
        }
    }

    /** Hands it in. */
    public @Nullable String offer() {
        if (form.getSuccessor() == null) {
            answers.refuse(Refusal.at("successor", "choice.missing"));
            return null;
        }
        return after(service.offer(form.offer(id())), "offered");
    }

    /** Takes it over. */
    public @Nullable String accept() {
        return after(service.accept(form.answer(id(), "")), "accepted");
    }

    /** Hands it back with the question. */
    public @Nullable String handBack() {
        return after(service.handBack(form.answer(id(), form.getQuestion())), "handed-back");
    }

    private @Nullable String after(Outcome<UUID> outcome, String sentence) {
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect("handover", sentence);
        return "/" + portals.getCurrent() + "/handover/one.xhtml?faces-redirect=true&id=" + outcome.value();
    }

    private UUID id() {
        return getFile().handover().id();
    }

    /** Whether it is the reader who leaves. */
    public final boolean isMentor() {
        return getFile().handover().mentor().equals(callers.current().person());
    }

    /** Whether the reader may hand it in now. */
    public boolean isOfferable() {
        return isMentor() && getFile().handover().state().mayBecome(HandoverState.OFFERED);
    }

    /** Whether it waits for the reader. */
    public boolean isToAnswer() {
        return !isMentor() && getFile().handover().state() == HandoverState.OFFERED;
    }

    public final HandoverFile getFile() {
        return Objects.requireNonNull(file, "load comes first");
    }

    public List<PairingChoices.Choice> getSuccessors() {
        return successors;
    }

    public LetterForm getForm() {
        return form;
    }
}
