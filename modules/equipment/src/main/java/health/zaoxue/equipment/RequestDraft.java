package health.zaoxue.equipment;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a hospital writes into a funding request.
 *
 * @param category what the money is for
 * @param title in a few words
 * @param need why it is needed
 * @param upkeep who keeps it running, and with which money
 * @param withoutIt what happens without it
 * @param gap the technology gap that it helps to fill, or null
 * @param payee the person or the institution that would be paid, or null where only suppliers are
 * @param budgetLine the line that should pay, or null where the commission chooses
 * @param lines what is asked for
 */
public record RequestDraft(
        FundingCategory category,
        String title,
        String need,
        String upkeep,
        String withoutIt,
        @Nullable UUID gap,
        @Nullable UUID payee,
        @Nullable UUID budgetLine,
        List<DraftLine> lines)
        implements Serializable {
    public RequestDraft {
        lines = List.copyOf(lines);
    }

    /** The same with other lines. */
    public RequestDraft withLines(List<DraftLine> others) {
        return new RequestDraft(category, title, need, upkeep, withoutIt, gap, payee, budgetLine, others);
    }
}
