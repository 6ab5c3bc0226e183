package health.zaoxue.identity.batch;

import health.zaoxue.identity.BatchDetails;
import health.zaoxue.identity.naming.Turn;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.input.TypedFields;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must be right before a batch is entered or corrected. */
@Dependent
class BatchCheck {
    private static final int HIGHEST = 99;

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    /** @param itself the one that is corrected, or the id of the new one */
    Outcome<BatchFacts> checked(BatchDetails details, UUID itself) {
        TypedFields typed = new TypedFields();
        UUID region = typed.chosen("sponsorRegion", details.sponsorRegion());
        UUID hospital = typed.chosen("hospital", details.hospital());
        int number = typed.number("number", details.number(), 1, HIGHEST);
        Period period = period(typed, details);
        if (region == null || hospital == null || period == null || typed.areRefused()) {
            return Outcome.refused(typed.refusals());
        }
        BatchFacts facts = new BatchFacts(region, hospital, number, period, details.lead());
        return isTaken(facts, itself)
                ? Outcome.refused(Refusal.at("number", "identity.batch.taken", number))
                : Outcome.done(facts);
    }

    private static @Nullable Period period(TypedFields typed, BatchDetails details) {
        LocalDate from = typed.chosen("from", details.from());
        LocalDate to = typed.chosen("to", details.to());
        if (from == null || to == null) {
            return null;
        }
        Optional<Refusal> days = BatchRule.whyNotDays(from, to);
        days.ifPresent(typed::refuse);
        return days.isPresent() ? null : new Period(from, to);
    }

    private boolean isTaken(BatchFacts facts, UUID itself) {
        Turn.take(database, "identity.batch");
        return !Row.all(
                        database.createNativeQuery("select id from identity.batch where sponsor_region_id = ?1"
                                        + " and hospital_id = ?2 and number = ?3 and id <> ?4")
                                .setParameter(1, facts.sponsorRegion())
                                .setParameter(2, facts.hospital())
                                .setParameter(3, facts.number())
                                .setParameter(4, itself),
                        Row::id)
                .isEmpty();
    }
}
