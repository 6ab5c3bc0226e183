package health.zaoxue.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Everything that has to do with skill: gaps, apprenticeships, the cases that close the gaps, training and degrees. */
@ApplicationScoped
class Learning {
    @Inject
    private Gaps gaps;

    @Inject
    private Apprenticeships apprenticeships;

    @Inject
    private Numbers numbers;

    @Inject
    private Casework casework;

    @Inject
    private Teaching teaching;

    void enter(Agenda agenda) {
        gaps.enter(agenda);
        apprenticeships.enter(agenda);
        numbers.enter(agenda);
        casework.enter(agenda);
        teaching.enter(agenda);
    }
}
