package health.zaoxue.platform;

import health.zaoxue.kernel.NotPermitted;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries the caller of the running request from the sign-in to the services. */
@RequestScoped
public class CallerContext {
    private @Nullable Caller caller;

    /** Whoever signed in for this request; {@link NotPermitted} where nobody did. */
    public Caller current() {
        return known().orElseThrow(() -> new NotPermitted("nobody is signed in"));
    }

    public Optional<Caller> known() {
        return Optional.ofNullable(caller);
    }

    /** Called once a request by the sign-in, and by nothing that serves a page. */
    public void enter(Caller signedIn) {
        caller = signedIn;
    }
}
