package health.zaoxue.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What teachers do besides standing next to a case: they hand over, and hold courses. */
@ApplicationScoped
class Teaching {
    @Inject
    private Handovers handovers;

    @Inject
    private Trainings trainings;

    void enter(Agenda agenda) {
        handovers.enter(agenda);
        trainings.enter(agenda);
    }
}
