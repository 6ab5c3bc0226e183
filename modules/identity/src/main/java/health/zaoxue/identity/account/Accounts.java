package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountService;
import health.zaoxue.identity.AccountView;
import health.zaoxue.identity.naming.Turn;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.input.TypedFields;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class Accounts implements AccountService {
    private static final int LONGEST_USER_NAME = 255;
    private static final String USER_NAME = "userName";

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private AccountDirectory directory;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Optional<AccountView> accountOf(UUID person) {
        return Optional.ofNullable(database.find(Account.class, person)).map(Account::view);
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Outcome<AccountView> link(UUID person, String userName) {
        TypedFields typed = new TypedFields();
        String name = typed.text(USER_NAME, userName, LONGEST_USER_NAME);
        if (typed.areRefused()) {
            return Outcome.refused(typed.refusals());
        }
        try {
            Optional<AccountDirectory.Entry> found = directory.accountNamed(name);
            return found.map(entry -> linkTo(person, entry.subject(), entry.userName()))
                    .orElseGet(() -> Outcome.refused(Refusal.at(USER_NAME, "identity.account.unknown", name)));
        } catch (AccountDirectory.Unreachable unreachable) {
            return Outcome.refused(Refusal.of("identity.account.unreachable"));
        }
    }

    /** R-IDN-13: a person has at most one account, and an account at most one person. */
    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Outcome<AccountView> linkTo(UUID person, String subject, String userName) {
        lockPerson(person);
        Turn.take(database, subject);
        Optional<Account> present = Optional.ofNullable(database.find(Account.class, person));
        if (present.isPresent()) {
            return Outcome.refused(Refusal.at(
                    USER_NAME, "identity.account.present", present.get().view().userName()));
        }
        List<Translated> holders = Row.all(database.createNativeQuery("""
                                select p.name_en, p.name_zh, p.name_bo from identity.account a
                                join identity.staff_member p on p.id = a.person_id
                                where a.subject = ?1
                                """).setParameter(1, subject), Row::translated);
        if (!holders.isEmpty()) {
            return Outcome.refused(Refusal.at(USER_NAME, "identity.account.taken", holders.get(0)));
        }
        AccountView account = new AccountView(person, subject, userName, clock.instant());
        database.persist(new Account(account, callers.current().person()));
        database.flush();
        return Outcome.done(account);
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Outcome<UUID> unlink(UUID person) {
        Account account = database.find(Account.class, person);
        if (account == null) {
            return Outcome.refused(Refusal.of("identity.account.none"));
        }
        if (person.equals(callers.current().person())) {
            return Outcome.refused(Refusal.of("identity.account.own"));
        }
        database.remove(account);
        return Outcome.done(person);
    }

    private void lockPerson(UUID person) {
        boolean missing = database.createNativeQuery("select id from identity.staff_member where id = ?1 for update")
                .setParameter(1, person)
                .getResultList()
                .isEmpty();
        if (missing) {
            throw new NotFound("person " + person);
        }
    }
}
