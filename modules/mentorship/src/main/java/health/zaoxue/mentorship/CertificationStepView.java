package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a certification.
 *
 * @param state into which it came
 * @param by who did it, or null where that was not kept
 * @param reason of a suspension, its end, or a revocation; null otherwise
 */
public record CertificationStepView(
        CertificationState state,
        @Nullable Translated by,
        Instant at,
        @Nullable String reason) implements Serializable {}
