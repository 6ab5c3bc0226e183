package health.zaoxue.mentorship;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training event that somebody plans at their hospital.
 *
 * @param key makes the same sent twice one event
 * @param department the department that it is for, or null for all
 * @param place where, for whatever is no remote session
 * @param link where, for a remote session: an https address
 * @param halfHours how long, in steps of half an hour
 */
public record NewTraining(
        UUID key,
        TrainingKind kind,
        String title,
        @Nullable UUID department,
        String place,
        String link,
        Instant startsAt,
        int halfHours,
        int places,
        Set<UUID> trainers,
        Set<UUID> techniques) {
    public NewTraining {
        trainers = Set.copyOf(trainers);
        techniques = Set.copyOf(techniques);
    }
}
