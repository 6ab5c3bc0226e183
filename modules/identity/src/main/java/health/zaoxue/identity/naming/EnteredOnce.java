package health.zaoxue.identity.naming;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.platform.receipts.ReceiptService;
import health.zaoxue.platform.receipts.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** What a form enters is there once, however often the form arrives, and whatever has become of it since. */
@ApplicationScoped
public class EnteredOnce {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private ReceiptService receipts;

    /**
     * R-PLT-100: enters what was typed unless this form has done so before; answers its id either way.
     *
     * @param key made with the form
     * @param act such as {@code person.register}
     */
    public Outcome<UUID> from(UUID key, String act, Record typed, Supplier<Outcome<UUID>> entering) {
        Submission submission = new Submission(key, act, List.of(typed.toString()));
        return receipts.once(database, submission, () -> entering.get().map(UUID::toString))
                .map(UUID::fromString);
    }
}
