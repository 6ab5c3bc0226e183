package health.zaoxue.platform.drafts;

import health.zaoxue.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a saving.
 *
 * @param at when it was kept; null where a later saving or the act itself had come before
 * @param elsewhere whether another page of the same person held other text in this form, which is replaced
 * @param leftOut why fields were left out, each by its name
 */
public record KeptDraft(@Nullable Instant at, boolean elsewhere, List<Refusal> leftOut) {
    public KeptDraft {
        leftOut = List.copyOf(leftOut);
    }

    KeptDraft without(List<Refusal> fields) {
        return new KeptDraft(at, elsewhere, fields);
    }
}
