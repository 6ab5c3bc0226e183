package health.zaoxue.testing;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** A hospital at which everything has happened once that leaves a row: training, devices and their problems, money. */
@Dependent
public class InhabitedHospital {
    @Inject
    private TrainingHospital training;

    @Inject
    private TrainingLife trainingLife;

    @Inject
    private TheatreLife theatreLife;

    @Inject
    private HandoverLife handoverLife;

    @Inject
    private LearningLife learningLife;

    @Inject
    private WardLife wardLife;

    @Inject
    private MoneyLife moneyLife;

    @Inject
    private Population population;

    @Inject
    private TypingLife typingLife;

    @Inject
    private Happenings happenings;

    @Inject
    private AccountLife accountLife;

    @Inject
    private PracticeLife practiceLife;

    /** Opens it and lets all of it happen. */
    public InhabitedHospital live() {
        training.open();
        population.tour(
                population.aidOf(population.institution()),
                id(),
                training.today().plusDays(10),
                training.today().plusDays(20));
        trainingLife.at(training);
        theatreLife.at(training);
        handoverLife.at(training);
        learningLife.at(training);
        wardLife.at(training);
        moneyLife.at(training);
        happenings.tell(nurse());
        accountLife.at(id());
        practiceLife.at(id());
        typingLife.of(nurse());
        return this;
    }

    public UUID id() {
        return training.hospital;
    }

    public TrainingHospital training() {
        return training;
    }

    /** Somebody who works there and has reported a problem. */
    public Caller nurse() {
        return wardLife.nurse();
    }

    /** Somebody new there. */
    public static Caller newcomer(UUID hospital, Role role) {
        return new Caller(UUID.randomUUID(), "Newcomer", Set.of(role), new Area.Hospital(hospital), hospital, null);
    }
}
