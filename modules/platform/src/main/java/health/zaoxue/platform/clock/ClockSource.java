package health.zaoxue.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

@ApplicationScoped
class ClockSource {
    @Produces
    @Singleton
    ProgrammeClock clock() {
        return new ProgrammeClock(Clock.systemUTC());
    }
}
