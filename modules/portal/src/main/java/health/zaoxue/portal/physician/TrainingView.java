package health.zaoxue.portal.physician;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseDesk;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.mentorship.WaitingCase;
import health.zaoxue.portal.aid.signoffs.QueueView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** My training: the ladder, what waits, and what the mentor said. */
@Named("training")
@RequestScoped
public class TrainingView {
    @Inject
    private LadderService ladderService;

    @Inject
    private CertificationService certifications;

    @Inject
    private CaseLogService log;

    @Inject
    private QueueView queue;

    private List<Ladder> ladders = List.of();
    private Map<UUID, List<Refusal>> missing = Map.of();
    private @Nullable CaseDesk desk;

    @PostConstruct
    void load() {
        ladders = ladderService.mine();
        missing = certifications.missing();
        desk = log.desk();
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

    /** What the next certification asks for besides the number of cases. */
    public List<Refusal> shortOf(Ladder ladder) {
        return missing.getOrDefault(ladder.technique().id(), List.of());
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public List<Ladder> getLadders() {
        return ladders;
    }

    public @Nullable CaseDesk getDesk() {
        return desk;
    }

    /** The first of the cases that wait for the physician as a mentor. */
    public List<WaitingCase> getForMe() {
        return queue.getRows().stream().limit(CaseDesk.FEW).toList();
    }
}
