package health.zaoxue.capacity.gap;

import health.zaoxue.capacity.IdentifyGap;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.platform.receipts.ReceiptService;
import health.zaoxue.platform.receipts.Submission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The forms by which gaps are named, each of which counts once. */
@Dependent
class GapForms {
    @PersistenceContext(unitName = "capacity")
    private EntityManager database;

    @Inject
    private ReceiptService receipts;

    /** R-PLT-100: names the gap unless this form has done so before, also where it has been given up since; answers its id. */
    Outcome<UUID> once(UUID key, IdentifyGap typed, Supplier<Outcome<UUID>> naming) {
        Submission submission = new Submission(key, "gap.identify", List.of(typed.toString()));
        return receipts.once(database, submission, () -> naming.get().map(UUID::toString))
                .map(UUID::fromString);
    }
}
