package health.zaoxue.identity.licence;

import health.zaoxue.identity.Editable;
import health.zaoxue.identity.LicenceDetails;
import health.zaoxue.identity.LicenceService;
import health.zaoxue.identity.LicenceView;
import health.zaoxue.identity.naming.Opened;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.input.TypedFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class LicenceRegister implements LicenceService {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Licences licences;

    @Inject
    private LicenceCheck check;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Override
    @Permitted({Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN})
    public List<LicenceView> licencesOf(UUID person) {
        return licences.of(person, LocalDate.now(clock));
    }

    @Override
    @Permitted(toAnyCaller = true)
    public List<LicenceView> ownLicences() {
        return licences.of(callers.current().person(), LocalDate.now(clock));
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Editable<LicenceDetails> opened(UUID id) {
        Licence licence = Opened.find(database, Licence.class, id);
        LicenceFacts facts = licence.facts();
        return new Editable<>(
                id,
                licence.version(),
                new LicenceDetails(
                        facts.person(),
                        null,
                        facts.basis(),
                        facts.place(),
                        facts.period().from(),
                        facts.period().to()));
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> enter(LicenceDetails details) {
        TypedFields typed = new TypedFields();
        LicenceNumber number = LicenceNumber.read(typed, details.number());
        UUID id = UUID.randomUUID();
        return check.checked(typed, details, id).map(facts -> {
            Licence licence = new Licence(id, facts, kept(java.util.Objects.requireNonNull(number)));
            database.persist(licence);
            database.flush();
            return id;
        });
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> correct(Editable<LicenceDetails> changed) {
        Licence licence = Opened.find(database, Licence.class, changed.id());
        Opened.requireSame(changed.version(), licence.version());
        TypedFields typed = new TypedFields();
        String typedNumber = changed.details().number();
        @Nullable
        LicenceNumber number =
                typedNumber == null || typedNumber.isBlank() ? null : LicenceNumber.read(typed, typedNumber);
        return check.checked(typed, changed.details(), licence.id()).map(facts -> {
            licence.correct(facts);
            if (number != null) {
                licence.carry(kept(number));
            }
            database.flush();
            return licence.id();
        });
    }

    private Licence.KeptNumber kept(LicenceNumber number) {
        Object digest = database.createNativeQuery("select identity.licence_digest(?1)")
                .setParameter(1, number.text())
                .getSingleResult();
        return new Licence.KeptNumber((String) digest, number.end());
    }
}
