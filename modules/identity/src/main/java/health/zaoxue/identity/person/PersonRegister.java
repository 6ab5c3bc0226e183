package health.zaoxue.identity.person;

import health.zaoxue.identity.Editable;
import health.zaoxue.identity.PersonDetails;
import health.zaoxue.identity.PersonRow;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.identity.naming.EnteredOnce;
import health.zaoxue.identity.naming.Opened;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional
class PersonRegister implements PersonService {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private EnteredOnce once;

    @Inject
    private People people;

    @Inject
    private PersonCheck check;

    @Inject
    private CallerContext callers;

    @Override
    @Permitted(toAnyCaller = true)
    public PersonView person(UUID id) {
        return Optional.ofNullable(people(Set.of(id)).get(id)).orElseThrow(() -> new NotFound("person " + id));
    }

    @Override
    @Permitted(toAnyCaller = true)
    public Map<UUID, PersonView> people(Collection<UUID> ids) {
        return people.withIds(ids);
    }

    @Override
    @Permitted(toAnyCaller = true)
    public List<PersonView> staffOf(UUID hospital) {
        if (!callers.current().reaches(hospital)) {
            throw new NotFound("hospital " + hospital);
        }
        return people.staffOf(hospital);
    }

    @Override
    @Permitted({Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN})
    public Page<PersonRow> list(Listing listing) {
        return people.list(listing);
    }

    @Override
    @Permitted({Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN})
    public Editable<PersonDetails> opened(UUID id) {
        StaffMember person = Opened.find(database, StaffMember.class, id);
        return new Editable<>(id, person.version(), person.details());
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> register(UUID key, PersonDetails details) {
        return once.from(key, "person.register", details, () -> register(details));
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> register(PersonDetails details) {
        return check.checked(details, null).map(checked -> {
            StaffMember person = new StaffMember(UUID.randomUUID(), checked);
            database.persist(person);
            database.flush();
            return person.id();
        });
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<UUID> correct(Editable<PersonDetails> changed) {
        StaffMember person = Opened.find(database, StaffMember.class, changed.id());
        Opened.requireSame(changed.version(), person.version());
        return check.checked(changed.details(), person.id()).map(checked -> {
            person.correct(checked);
            return person.id();
        });
    }
}
