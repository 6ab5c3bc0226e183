package health.zaoxue.mentorship;

import java.io.Serializable;
import java.util.UUID;

/**
 * A signature.
 *
 * @param key made with the form, so that the same form signs once
 * @param round of the evidence that was read; a signature under other evidence is refused
 * @param reason asked for where it is against
 */
public record CommitteeVote(UUID key, UUID application, int round, boolean inFavour, String reason)
        implements Serializable {}
