package health.zaoxue.identity.hospital;

import health.zaoxue.identity.DepartmentView;
import health.zaoxue.identity.Editable;
import health.zaoxue.identity.HospitalDetails;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.identity.naming.EnteredOnce;
import health.zaoxue.identity.naming.Opened;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional
class HospitalRegister implements HospitalService {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private EnteredOnce once;

    @Inject
    private Hospitals hospitals;

    @Inject
    private HospitalCheck check;

    @Inject
    private DepartmentOpening opening;

    @Override
    @Permitted(toThePublic = true)
    public List<HospitalView> hospitals() {
        return hospitals.all();
    }

    @Override
    @Permitted(toAnyCaller = true)
    public HospitalView hospital(UUID id) {
        return hospitals.one(id).orElseThrow(() -> new NotFound("hospital " + id));
    }

    @Override
    @Permitted(toAnyCaller = true)
    public List<DepartmentView> departments(UUID hospital) {
        return hospitals.openDepartments(hospital);
    }

    @Override
    @Permitted(toAnyCaller = true)
    public DepartmentView department(UUID id) {
        return hospitals.department(id).orElseThrow(() -> new NotFound("department " + id));
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Editable<HospitalDetails> opened(UUID id) {
        Hospital hospital = Opened.find(database, Hospital.class, id);
        return new Editable<>(id, hospital.version(), hospital.details());
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> enter(UUID key, HospitalDetails details) {
        return once.from(key, "hospital.enter", details, () -> enter(details));
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> enter(HospitalDetails details) {
        return check.checked(details, null).map(facts -> {
            Hospital hospital = new Hospital(UUID.randomUUID(), facts);
            database.persist(hospital);
            database.flush();
            return hospital.id();
        });
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> correct(Editable<HospitalDetails> changed) {
        Hospital hospital = Opened.find(database, Hospital.class, changed.id());
        Opened.requireSame(changed.version(), hospital.version());
        return check.checked(changed.details(), hospital.id()).map(facts -> {
            hospital.correct(facts);
            return hospital.id();
        });
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<List<DepartmentView>> openDepartments(UUID hospital, Set<String> codes) {
        Opened.find(database, Hospital.class, hospital);
        return opening.open(hospital, codes).map(done -> hospitals.openDepartments(hospital));
    }
}
