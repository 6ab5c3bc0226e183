package health.zaoxue.portal.requests;

import health.zaoxue.platform.clock.ProgrammeClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long ago something was, as seen from today. */
@Named("today")
@RequestScoped
public class Today {
    @Inject
    private Clock clock;

    /** Whole days since that moment. */
    public long daysSince(Instant moment) {
        return ChronoUnit.DAYS.between(moment.atZone(ProgrammeClock.ZONE).toLocalDate(), LocalDate.now(clock));
    }

    /** The year that it is. */
    public int getYear() {
        return LocalDate.now(clock).getYear();
    }
}
