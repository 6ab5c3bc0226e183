package health.zaoxue.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The day and the moment of the request in the programme's zone, for views that outlive it. */
@RequestScoped
public class Today {
    @Inject
    private Clock clock;

    /** Today. */
    public LocalDate day() {
        return LocalDate.now(clock);
    }

    /** This moment. */
    public Instant now() {
        return clock.instant();
    }
}
