package health.zaoxue.equipment.ledger;

import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Refusal;
import java.util.Optional;
import java.util.UUID;

/** Moves money for funding requests, within the transaction of whoever asks. Lines are locked until that ends. */
public interface Ledger {
    /** Who pays for a hospital; to be asked before anything is locked. */
    UUID sponsorOf(UUID hospital);

    /** Why this line cannot pay for this purpose now, or nothing; the line stays locked, so the answer holds until the end. */
    Optional<Refusal> objection(UUID line, Purpose purpose);

    /** R-EQP-20: sets money aside; ask {@link #objection} first, a line without room is a broken promise here. */
    void commit(UUID line, Money amount, Movement movement);

    /** What is set aside for a request and neither paid nor released. */
    Money openFor(UUID request);

    /** Pays out what is set aside for a request. */
    void pay(UUID line, Money amount, Movement movement);

    /** Makes what is set aside for a request free again. */
    void release(UUID line, Money amount, Movement movement);
}
