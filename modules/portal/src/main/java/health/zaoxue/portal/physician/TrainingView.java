package health.zaoxue.portal.physician;

import health.zaoxue.kernel.Listing;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CaseRow;
import health.zaoxue.mentorship.Feedback;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.mentorship.WaitingCase;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** My training: the ladder, what waits, and what the mentor said. */
@Named("training")
@RequestScoped
public class TrainingView {
    private static final int SHOWN = 6;
    private static final int FEEDBACK = 3;

    @Inject
    private LadderService ladderService;

    @Inject
    private CaseLogService log;

    @Inject
    private SignOffService signOffs;

    private List<Ladder> ladders = List.of();
    private List<CaseRow> open = List.of();
    private List<WaitingCase> forMe = List.of();
    private List<Feedback> feedback = List.of();
    private long waiting;
    private long signedOff;

    @PostConstruct
    void load() {
        ladders = ladderService.mine();
        List<CaseRow> mine = new ArrayList<>();
        for (String state : List.of("RETURNED", "DRAFT", "SUBMITTED")) {
            mine.addAll(log.mine(inState(state, SHOWN)).rows());
        }
        open = List.copyOf(mine);
        waiting = log.mine(inState("SUBMITTED", 1)).total();
        signedOff = log.mine(inState("SIGNED_OFF", 1)).total();
        forMe = signOffs.queue(Listing.first(SHOWN)).rows();
        feedback = log.feedback(FEEDBACK);
    }

    private static Listing inState(String state, int size) {
        return new Listing(0, size, null, true, Map.of("state", state));
    }

    /** How many of the techniques the physician does alone. */
    public long getIndependent() {
        return ladders.stream().filter(Ladder::isIndependent).count();
    }

    /** The technique in which the next step is nearest; the one saffron mark of the page. */
    public boolean isNext(Ladder ladder) {
        return ladders.stream()
                .filter(each -> each.stage() != null && each.stage() != Stage.TRAINER && each.missing() > 0)
                .min((one, other) -> Integer.compare(one.missing(), other.missing()))
                .filter(ladder::equals)
                .isPresent();
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public List<Ladder> getLadders() {
        return ladders;
    }

    public List<CaseRow> getOpen() {
        return open;
    }

    public List<WaitingCase> getForMe() {
        return forMe;
    }

    public List<Feedback> getFeedback() {
        return feedback;
    }

    public long getWaiting() {
        return waiting;
    }

    public long getSignedOff() {
        return signedOff;
    }
}
