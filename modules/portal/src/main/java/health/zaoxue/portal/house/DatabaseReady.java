package health.zaoxue.portal.house;

import health.zaoxue.platform.readiness.DatabaseProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Without a database that can be written and has our tables, nobody is served. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
    @Inject
    private DatabaseProbe probe;

    @Override
    public HealthCheckResponse call() {
        DatabaseProbe.Finding found = probe.ask();
        return HealthCheckResponse.named("database")
                .status(found.isReady())
                .withData("writable", found.writable())
                .withData("migrations missing", found.missing().toString())
                .build();
    }
}
