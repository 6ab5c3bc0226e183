package health.zaoxue.portal.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says whether Keycloak answers. Whoever is signed in works on without it, so it never keeps people out; nobody waits for it here. */
@Readiness
@ApplicationScoped
public class SignInReady implements HealthCheck {
    private static final Duration ASKED_AGAIN_AFTER = Duration.ofSeconds(5);

    @Inject
    private Keycloak keycloak;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    private Known known = new Known("not asked yet", Instant.EPOCH);

    private record Known(String keycloak, Instant asked) {}

    @Override
    public synchronized HealthCheckResponse call() {
        Instant now = clock.instant();
        if (now.isAfter(known.asked().plus(ASKED_AGAIN_AFTER))) {
            known = new Known(known.keycloak(), now);
            executor.execute(this::ask);
        }
        return HealthCheckResponse.named("sign-in")
                .up()
                .withData("keycloak", known.keycloak())
                .build();
    }

    private void ask() {
        String found = keycloak.answers() ? "answers" : "does not answer";
        synchronized (this) {
            known = new Known(found, clock.instant());
        }
    }
}
