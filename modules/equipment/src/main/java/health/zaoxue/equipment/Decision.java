package health.zaoxue.equipment;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an official decides on a funding request.
 *
 * @param key made when the page was opened: the same decision sent twice is one
 * @param version of the request that the official has read
 * @param verdict how
 * @param reason why; the hospital reads it
 * @param conditions what must be so before the money is paid out
 * @param budgetLine which line pays, or null to take the one that the request names
 * @param lender for whom, where somebody who is away has lent their decisions; null for oneself
 */
public record Decision(
        UUID key,
        int version,
        Verdict verdict,
        String reason,
        List<String> conditions,
        @Nullable UUID budgetLine,
        @Nullable UUID lender)
        implements Serializable {
    public Decision {
        conditions = conditions.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        reason = reason.strip();
    }

    /** A decision of one's own. */
    public Decision(
            UUID key, int version, Verdict verdict, String reason, List<String> conditions, @Nullable UUID budgetLine) {
        this(key, version, verdict, reason, conditions, budgetLine, null);
    }
}
