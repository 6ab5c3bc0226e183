package health.zaoxue.identity.batch;

import health.zaoxue.identity.BatchDetails;
import health.zaoxue.identity.BatchMember;
import health.zaoxue.identity.BatchRow;
import health.zaoxue.identity.BatchService;
import health.zaoxue.identity.BatchView;
import health.zaoxue.identity.Editable;
import health.zaoxue.identity.naming.Opened;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class BatchRegister implements BatchService {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Batches batches;

    @Inject
    private BatchCheck check;

    @Inject
    private Clock clock;

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Page<BatchRow> list(Listing listing) {
        return batches.list(listing, LocalDate.now(clock));
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public List<BatchView> batchesAt(UUID hospital) {
        return batches.at(hospital);
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public List<BatchMember> members(UUID batch) {
        return batches.members(batch);
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Editable<BatchDetails> opened(UUID id) {
        Batch batch = Opened.find(database, Batch.class, id);
        BatchFacts facts = batch.facts();
        return new Editable<>(
                id,
                batch.version(),
                new BatchDetails(
                        facts.sponsorRegion(),
                        facts.hospital(),
                        facts.number(),
                        facts.period().from(),
                        facts.period().to(),
                        facts.lead()));
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> enter(BatchDetails details) {
        UUID id = UUID.randomUUID();
        Outcome<BatchFacts> checked = check.checked(details, id);
        if (checked.isDone() && details.lead() != null) {
            return Outcome.refused(Refusal.at("lead", "identity.batch.lead.elsewhere"));
        }
        return checked.map(facts -> {
            database.persist(new Batch(id, facts));
            database.flush();
            return id;
        });
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> correct(Editable<BatchDetails> changed) {
        Batch batch = Opened.find(database, Batch.class, changed.id());
        Opened.requireSame(changed.version(), batch.version());
        database.lock(batch, LockModeType.PESSIMISTIC_WRITE);
        Outcome<BatchFacts> checked = check.checked(changed.details(), batch.id());
        if (!checked.isDone()) {
            return Outcome.refused(checked.reasons());
        }
        List<BatchRule.Coming> people = batches.members(batch.id()).stream()
                .map(member ->
                        new BatchRule.Coming(member.person(), member.period().from()))
                .toList();
        Optional<Refusal> why = BatchRule.whyNot(batch.facts(), checked.value(), people);
        if (why.isPresent()) {
            return Outcome.refused(why.get());
        }
        batch.correct(checked.value());
        database.flush();
        return Outcome.done(batch.id());
    }
}
