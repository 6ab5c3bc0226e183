package health.zaoxue.platform.receipts;

import health.zaoxue.kernel.Outcome;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/** Makes an act happen once, however often it is sent. */
public interface ReceiptService {
    /** The refusal of a key that was already used for something else. */
    String OTHER_CONTENT = "receipt.other-content";

    /**
     * R-PLT-20: carries the act out and keeps its answer; where the same was sent before, gives the stored answer again and does
     * nothing. The same key with other content, for another act or by somebody else is refused with {@link #OTHER_CONTENT}. A
     * refused act leaves no receipt, so that it can be corrected and sent again. Copies that arrive at the same time wait for
     * one another. Runs in the caller's transaction: receipt and act stand or fall together.
     *
     * @param database of the module that acts: whoever waits for a copy must not need a second connection afterwards
     * @param act answers at most 2000 characters
     */
    Outcome<String> once(EntityManager database, Submission submission, Supplier<Outcome<String>> act);
}
