package health.zaoxue.demonstration;

import health.zaoxue.platform.clock.ProgrammeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The programme as a whole: first everything that is founded, then everything that happens, day by day. */
@ApplicationScoped
class Demonstration {
    private static final int FOUNDED = -830;

    @Inject
    private Founding founding;

    @Inject
    private Learning learning;

    @Inject
    private Wards wards;

    @Inject
    private Funds funds;

    @Inject
    private ProgrammeClock clock;

    /** Answers how many things happened. */
    int play() {
        Agenda agenda = new Agenda(LocalDate.now(clock));
        clock.replayAt(agenda.moment(FOUNDED), () -> founding.found(agenda));
        learning.enter(agenda);
        wards.enter(agenda);
        funds.enter(agenda);
        return agenda.play(clock);
    }
}
