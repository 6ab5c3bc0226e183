package health.zaoxue.equipment;

import health.zaoxue.kernel.Refusal;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as it is offered to one official: open, or closed with the reason.
 *
 * @param verdict which
 * @param closedBecause why it is closed, or null where it is open
 */
public record VerdictOption(Verdict verdict, @Nullable Refusal closedBecause) implements Serializable {
    public boolean isOpen() {
        return closedBecause == null;
    }

    public Optional<Refusal> reason() {
        return Optional.ofNullable(closedBecause);
    }
}
