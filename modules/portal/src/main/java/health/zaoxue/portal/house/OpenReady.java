package health.zaoxue.portal.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whoever is about to stop takes nobody in. */
@Readiness
@ApplicationScoped
public class OpenReady implements HealthCheck {
    @Inject
    private Leaving leaving;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("open").status(!leaving.hasBegun()).build();
    }
}
