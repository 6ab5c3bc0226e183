package health.zaoxue.platform;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When and how the caller last showed who they are.
 *
 * @param at the moment, or null where nobody says
 * @param strength the means, as Keycloak names them ({@code acr}), or null where nobody says
 */
public record SignInProof(@Nullable Instant at, @Nullable String strength) implements Serializable {
    /** Of whoever was not asked. */
    public static final SignInProof NONE = new SignInProof(null, null);
}
