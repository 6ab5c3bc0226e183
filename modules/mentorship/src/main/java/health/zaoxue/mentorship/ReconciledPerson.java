package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;

/**
 * One person's month: how many cases came out how.
 *
 * @param differs the role or the person differs
 * @param over in the log and not in the list
 * @param under in the list and not in the log
 * @param withoutNumber logged without the record number
 */
public record ReconciledPerson(
        UUID person, Translated name, int matched, int differs, int over, int under, int withoutNumber)
        implements Serializable {}
