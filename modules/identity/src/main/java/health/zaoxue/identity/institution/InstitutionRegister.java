package health.zaoxue.identity.institution;

import health.zaoxue.identity.Editable;
import health.zaoxue.identity.InstitutionDetails;
import health.zaoxue.identity.InstitutionService;
import health.zaoxue.identity.InstitutionView;
import health.zaoxue.identity.naming.EnteredOnce;
import health.zaoxue.identity.naming.Opened;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class InstitutionRegister implements InstitutionService {
    private static final String INSTITUTION = """
            select i.id, i.name_en, i.name_zh, i.name_bo, s.name_en, s.name_zh, s.name_bo
            from identity.institution i
            join identity.place s on s.id = i.sponsor_region_id
            """;

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private EnteredOnce once;

    @Inject
    private InstitutionCheck check;

    @Inject
    private Clock clock;

    @Override
    @Permitted(toAnyCaller = true)
    public List<InstitutionView> institutions() {
        return Row.all(
                database.createNativeQuery(INSTITUTION + " order by lower(i.name_en), i.id"),
                InstitutionRegister::institution);
    }

    @Override
    @Permitted(toAnyCaller = true)
    public InstitutionView institution(UUID id) {
        return Row.all(
                        database.createNativeQuery(INSTITUTION + " where i.id = ?1")
                                .setParameter(1, id),
                        InstitutionRegister::institution)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("institution " + id));
    }

    @Override
    @Permitted(toAnyCaller = true)
    public List<InstitutionView> standingBy(UUID hospital) {
        String allied =
                " where exists (select 1 from identity.alliance a where a.institution_id = i.id and a.hospital_id = ?1"
                        + " and a.from_day <= ?2 and (a.to_day is null or a.to_day >= ?2)) order by lower(i.name_en), i.id";
        return Row.all(
                database.createNativeQuery(INSTITUTION + allied)
                        .setParameter(1, hospital)
                        .setParameter(2, LocalDate.now(clock)),
                InstitutionRegister::institution);
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Editable<InstitutionDetails> opened(UUID id) {
        Institution institution = Opened.find(database, Institution.class, id);
        return new Editable<>(id, institution.version(), institution.details());
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> enter(UUID key, InstitutionDetails details) {
        return once.from(key, "institution.enter", details, () -> enter(details));
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> enter(InstitutionDetails details) {
        return check.checked(details, null).map(facts -> {
            Institution institution = new Institution(UUID.randomUUID(), facts.name(), facts.sponsorRegion());
            database.persist(institution);
            database.flush();
            return institution.id();
        });
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> correct(Editable<InstitutionDetails> changed) {
        Institution institution = Opened.find(database, Institution.class, changed.id());
        Opened.requireSame(changed.version(), institution.version());
        return check.checked(changed.details(), institution.id()).map(facts -> {
            institution.correct(facts.name(), facts.sponsorRegion());
            return institution.id();
        });
    }

    private static InstitutionView institution(Row row) {
        return new InstitutionView(row.id(), row.translated(), row.translated());
    }
}
