package health.zaoxue.platform;

import health.zaoxue.kernel.NotPermitted;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries the caller of the running request from the sign-in to the services. */
@RequestScoped
public class CallerContext {
    private @Nullable Caller caller;
    private SignInProof proof = SignInProof.NONE;

    /** Whoever signed in for this request; {@link NotPermitted} where nobody did. */
    public Caller current() {
        return known().orElseThrow(() -> new NotPermitted("nobody is signed in"));
    }

    public Optional<Caller> known() {
        return Optional.ofNullable(caller);
    }

    /** When and how the caller last showed who they are. */
    public SignInProof proof() {
        return proof;
    }

    /** The same without a proof, which is enough for everything but large acts. */
    public void enter(Caller signedIn) {
        enter(signedIn, SignInProof.NONE);
    }

    /** Called once a request by the sign-in, and by nothing that serves a page. */
    public void enter(Caller signedIn, SignInProof shown) {
        caller = signedIn;
        proof = shown;
    }
}
