package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountAct;
import health.zaoxue.identity.AccountView;
import health.zaoxue.identity.EmployerKind;
import health.zaoxue.identity.Invitation;
import health.zaoxue.identity.naming.Turn;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.input.TypedFields;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** R-IDN-40: an account is wished for a person of the register who has none, under a user name that nobody has, with roles that fit. */
@Dependent
class Invitations {
    static final String USER_NAME = "userName";
    private static final String EMAIL = "email";
    private static final int LONGEST_EMAIL = 200;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Wishes wishes;

    @Inject
    private Standing standing;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    Outcome<UUID> invite(Invitation typed) {
        TypedFields fields = new TypedFields();
        String userName = userName(fields, typed.userName());
        String email = fields.optionalText(EMAIL, typed.email(), LONGEST_EMAIL);
        if (email != null && !ADDRESS.matcher(email).matches()) {
            fields.refuse(EMAIL, "identity.account.email");
        }
        EmployerKind employer = lockedEmployer(typed.person());
        RoleRules.refusals(typed.roles(), employer).forEach(fields::refuse);
        refuseSecondAccount(typed.person(), fields);
        refuseTakenName(userName, typed.person(), fields);
        if (fields.areRefused()) {
            return Outcome.refused(fields.refusals());
        }
        enter(new AccountView(typed.person(), null, userName, clock.instant(), null));
        wishes.begin(
                new Invitation(typed.person(), userName, email, typed.language(), typed.roles(), typed.existing()),
                false);
        wishes.note(typed.person(), AccountAct.INVITED, null);
        return Outcome.done(typed.person());
    }

    /** R-IDN-13: a person has at most one account, and an account at most one person. */
    Outcome<AccountView> link(Invitation known, String subject) {
        UUID person = known.person();
        TypedFields fields = new TypedFields();
        String userName = Objects.requireNonNull(known.userName());
        lockedEmployer(person);
        refuseSecondAccount(person, fields);
        refuseTakenName(userName, person, fields);
        if (RoleRules.excludeOneAnother(known.roles())) {
            fields.refuse(RoleRules.FIELD, "identity.account.two-administrators");
        }
        List<Object> holders = names("a.subject = ?1", subject);
        if (!holders.isEmpty()) {
            fields.refuse(USER_NAME, "identity.account.taken", holders.get(0));
        }
        if (fields.areRefused()) {
            return Outcome.refused(fields.refusals());
        }
        AccountView account = new AccountView(person, subject, userName, clock.instant(), null);
        enter(account);
        wishes.begin(known, true);
        wishes.note(person, AccountAct.ENTERED, null);
        return Outcome.done(account);
    }

    /** A user name as it may be typed. */
    static String userName(TypedFields fields, @Nullable String typed) {
        String name = fields.text(USER_NAME, typed, UserNames.LONGEST).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !UserNames.isWellFormed(name)) {
            fields.refuse(USER_NAME, "identity.account.user-name");
        }
        return name;
    }

    /** Waits for whoever is about to take a name, and refuses one that somebody else has. */
    void refuseTakenName(String userName, UUID person, TypedFields fields) {
        Turn.take(database, "identity.account");
        if (!names("lower(a.user_name) = lower(?1) and a.person_id <> '" + person + "'", userName)
                .isEmpty()) {
            fields.refuse(USER_NAME, "identity.account.name-taken", userName);
        }
    }

    String proposedUserName(UUID person) {
        return UserNames.proposed(standing.latinNameOf(person), userNames());
    }

    Set<Role> fitting(UUID person) {
        return RoleRules.fitting(standing.employerOf(person));
    }

    private Set<String> userNames() {
        return Row.all(database.createNativeQuery("select lower(user_name) from identity.account"), Row::text).stream()
                .collect(Collectors.toSet());
    }

    private void refuseSecondAccount(UUID person, TypedFields fields) {
        Account present = database.find(Account.class, person);
        if (present != null) {
            fields.refuse(Refusal.at(
                    USER_NAME, "identity.account.present", present.view().userName()));
        }
    }

    private void enter(AccountView account) {
        database.persist(new Account(account, callers.current().person()));
        database.flush();
    }

    private List<Object> names(String condition, String value) {
        return Row.all(database.createNativeQuery("""
                        select p.name_en, p.name_zh, p.name_bo from identity.account a
                        join identity.staff_member p on p.id = a.person_id where %s
                        """.formatted(condition)).setParameter(1, value), Row::translated);
    }

    private EmployerKind lockedEmployer(UUID person) {
        return Row.all(
                        database.createNativeQuery(
                                        "select employer_kind from identity.staff_member p where id = ?1 and not exists"
                                                + " (select 1 from identity.person_alias a where a.old_id = p.id) for update")
                                .setParameter(1, person),
                        row -> row.constant(EmployerKind.class))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("person " + person));
    }
}
