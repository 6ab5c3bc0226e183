package health.zaoxue.identity;

import java.util.UUID;

/**
 * What somebody decides about two records.
 *
 * @param keptVersion of the record as it was shown
 * @param gone the record that becomes a former one
 */
public record MergeDetails(UUID kept, long keptVersion, UUID gone, long goneVersion, String reason) {}
