package health.zaoxue.platform;

import health.zaoxue.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Asks of large acts that whoever does them has shown a moment ago who they are: an unattended screen decides nothing. */
@ApplicationScoped
public class FreshSignIn {
    /** The refusal of a proof that is too old or too weak. */
    public static final String STALE = "sign-in.stale";

    private static final Duration CLOCKS_DIFFER_BY = Duration.ofSeconds(30);

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "zaoxue.fresh.seconds", defaultValue = "300")
    private int seconds;

    @Inject
    @ConfigProperty(name = "zaoxue.fresh.acr")
    private Optional<String> strength;

    FreshSignIn() {}

    FreshSignIn(CallerContext callers, Clock clock, int seconds, Optional<String> strength) {
        this.callers = callers;
        this.clock = clock;
        this.seconds = seconds;
        this.strength = strength;
    }

    /** The means that a large act asks for, as Keycloak names them; nothing where any will do. */
    public Optional<String> means() {
        return strength.filter(name -> !name.isBlank());
    }

    /** R-PLT-82: why the caller's sign-in is not enough for a large act now, or nothing. */
    public Optional<Refusal> objection() {
        SignInProof proof = callers.proof();
        boolean strongEnough =
                means().filter(wanted -> !wanted.equals(proof.strength())).isEmpty();
        return strongEnough && isFresh(proof.at())
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        STALE, Math.max(1, Duration.ofSeconds(seconds).toMinutes())));
    }

    private boolean isFresh(@Nullable Instant shown) {
        if (shown == null) {
            return false;
        }
        Duration age = Duration.between(shown, clock.instant());
        return age.compareTo(Duration.ofSeconds(seconds)) <= 0 && age.compareTo(CLOCKS_DIFFER_BY.negated()) >= 0;
    }
}
