package health.zaoxue.portal.aid.signoffs;

import health.zaoxue.mentorship.CaseView;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.Performance;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One case that waits: rate it, say what went well and what next time, confirm or give it back. */
@Named("review")
@ViewScoped
public class ReviewView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PHRASES = 4;

    @Inject
    private SignOffService signOffs;

    @Inject
    private LadderService ladders;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    @Inject
    private Address address;

    private @Nullable CaseView entry;
    private @Nullable Ladder ladder;
    private final ReviewForm form = new ReviewForm();

    @PostConstruct
    void load() {
        CaseView read = signOffs.review(address.id("id"));
        entry = read;
        if (read.details().role().isOperating()) {
            form.setComplexity(read.details().complexity());
        }
        ladder = ladders.ladder(read.apprentice(), read.details().technique());
    }

    /** Confirms the case. */
    public @Nullable String confirm() {
        boolean done = answers.accepted(signOffs.signOff(shown().id(), shown().version(), form.rating()));
        return done ? leave("review.confirmed") : null;
    }

    /** Gives the case back. */
    public @Nullable String giveBack() {
        boolean done = answers.accepted(signOffs.sendBack(shown().id(), shown().version(), form.givenReason()));
        return done ? leave("review.returned") : null;
    }

    private String leave(String sentence) {
        answers.doneThenRedirect(texts.get("aid", sentence));
        return address.firstPage();
    }

    /** Ready-made sentences of one kind, {@code well} or {@code next}, in the reader's language. */
    public List<String> phrases(String kind) {
        return IntStream.rangeClosed(1, PHRASES)
                .mapToObj(number -> texts.get("aid", "review.phrase." + kind + "." + number))
                .toList();
    }

    public Entrustment[] getScores() {
        return Entrustment.values();
    }

    public Performance[] getPerformances() {
        return Performance.values();
    }

    public Complexity[] getComplexities() {
        return Complexity.values();
    }

    private CaseView shown() {
        return Objects.requireNonNull(entry, "load comes first");
    }

    public @Nullable CaseView getEntry() {
        return entry;
    }

    public @Nullable Ladder getLadder() {
        return ladder;
    }

    public ReviewForm getForm() {
        return form;
    }
}
