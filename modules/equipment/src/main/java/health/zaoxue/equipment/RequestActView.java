package health.zaoxue.equipment;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a request's history.
 *
 * @param id the act
 * @param act what was done
 * @param round how often the request had been sent by then
 * @param actor by whom
 * @param reason why, empty where no reason was given
 * @param doneAt when
 * @param lender for whom it was decided, where that was lent for an absence; null for oneself
 */
public record RequestActView(
        UUID id,
        RequestAct act,
        int round,
        UUID actor,
        String reason,
        Instant doneAt,
        @Nullable UUID lender) implements Serializable {}
