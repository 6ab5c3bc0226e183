package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A training event.
 *
 * @param link where a remote session takes place, else empty
 * @param reason why it was cancelled, or null
 * @param changedAt when what was announced was changed last, or null
 * @param mayRun whether the reader runs it
 * @param mayChange whether what was announced can still be changed
 * @param mayRegister whether the reader may ask for a place now
 * @param mayAttend whether people can show now that they are there
 */
public record TrainingDetail(
        TrainingRow row,
        String link,
        @Nullable String reason,
        int version,
        @Nullable Instant changedAt,
        List<Translated> trainers,
        List<Translated> techniques,
        boolean mayRun,
        boolean mayChange,
        boolean mayRegister,
        boolean mayAttend)
        implements Serializable {
    public TrainingDetail {
        trainers = List.copyOf(trainers);
        techniques = List.copyOf(techniques);
    }
}
