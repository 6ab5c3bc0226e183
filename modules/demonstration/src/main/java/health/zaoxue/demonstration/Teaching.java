package health.zaoxue.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What teachers do besides standing next to a case: they hand over, hold courses, and supervise degrees. */
@ApplicationScoped
class Teaching {
    @Inject
    private Handovers handovers;

    @Inject
    private Trainings trainings;

    @Inject
    private Degrees degrees;

    void enter(Agenda agenda) {
        handovers.enter(agenda);
        trainings.enter(agenda);
        degrees.enter(agenda);
    }
}
