package health.zaoxue.identity;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far Keycloak is with the last wish.
 *
 * @param open whether it has not been carried out yet
 * @param wishedAt when it was wished, null for an account about which nothing was wished yet
 * @param doneAt when Keycloak last carried one out
 * @param triedAt when it was last tried, null before that and after it was done
 * @param failure what kept it from being done
 */
public record AccountProgress(
        boolean open,
        @Nullable String email,
        AccountLetter letter,
        @Nullable Instant wishedAt,
        @Nullable Instant doneAt,
        @Nullable Instant triedAt,
        @Nullable AccountFailure failure,
        int attempts)
        implements Serializable {}
