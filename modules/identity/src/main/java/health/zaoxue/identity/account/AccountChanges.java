package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountAct;
import health.zaoxue.identity.EmployerKind;
import health.zaoxue.identity.naming.Opened;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.input.TypedFields;
import health.zaoxue.platform.sessions.EndedSessions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a security administrator does to an account that is there. */
@Dependent
class AccountChanges {
    private static final String REASON = "reason";
    private static final int LONGEST_REASON = 500;

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Wishes wishes;

    @Inject
    private Standing standing;

    @Inject
    private EndedSessions sessions;

    @Inject
    private Clock clock;

    Outcome<UUID> changeRoles(UUID person, long version, Set<Role> roles, String typedReason) {
        Account account = opened(person, version);
        TypedFields fields = new TypedFields();
        String reason = fields.text(REASON, typedReason, LONGEST_REASON);
        standing.refuseOwn(person, fields);
        Set<Role> before = wishes.rolesOf(person);
        if (before.equals(roles)) {
            fields.refuse(RoleRules.FIELD, "identity.account.same-roles");
        }
        RoleRules.refusals(roles, standing.employerOf(person)).forEach(fields::refuse);
        if (excludesComing(person, roles)) {
            fields.refuse(RoleRules.FIELD, "identity.account.two-administrators");
        }
        if (before.contains(Role.SECURITY_ADMIN) && !roles.contains(Role.SECURITY_ADMIN)) {
            standing.refuseLastSecurityAdministrator(person, fields);
        }
        if (fields.areRefused()) {
            return Outcome.refused(fields.refusals());
        }
        account.changed(clock.instant());
        wishes.grants().state(person, roles);
        return wished(account, AccountAct.ROLES_CHANGED, reason);
    }

    /** R-IDN-46: from this transaction on the account calls no service, and its sessions end on every node. */
    Outcome<UUID> disable(UUID person, long version, String typedReason) {
        Account account = opened(person, version);
        TypedFields fields = new TypedFields();
        String reason = fields.text(REASON, typedReason, LONGEST_REASON);
        standing.refuseOwn(person, fields);
        if (account.isDisabled()) {
            fields.refuse(Refusal.of("identity.account.disabled"));
        }
        if (wishes.rolesOf(person).contains(Role.SECURITY_ADMIN)) {
            standing.refuseLastSecurityAdministrator(person, fields);
        }
        if (fields.areRefused()) {
            return Outcome.refused(fields.refusals());
        }
        account.disable(Account.Disabled.ADMINISTRATOR, clock.instant());
        return wished(account, AccountAct.DISABLED, reason);
    }

    Outcome<UUID> enable(UUID person, long version, String typedReason) {
        Account account = opened(person, version);
        TypedFields fields = new TypedFields();
        String reason = fields.text(REASON, typedReason, LONGEST_REASON);
        standing.refuseOwn(person, fields);
        if (!account.isDisabled()) {
            fields.refuse(Refusal.of("identity.account.enabled"));
        }
        if (standing.isFormer(person)) {
            fields.refuse(Refusal.of("identity.account.former"));
        }
        if (standing.tourHasEnded(person)) {
            fields.refuse(Refusal.of("identity.account.tour-ended"));
        }
        if (fields.areRefused()) {
            return Outcome.refused(fields.refusals());
        }
        account.enable(clock.instant());
        return wished(account, AccountAct.ENABLED, reason);
    }

    /** R-IDN-93: what follows from a grant that began, ended or was given, for whoever may sign in. */
    void turn(UUID person, AccountAct act, @Nullable String reason) {
        Account account = Opened.find(database, Account.class, person);
        Set<Role> before = wishes.rolesOf(person);
        wishes.grants().follow(person);
        if (account.isDisabled() || before.equals(wishes.rolesOf(person))) {
            wishes.note(person, act, reason);
            return;
        }
        account.changed(clock.instant());
        wished(account, act, reason);
    }

    boolean isSent(UUID person) {
        return standing.employerOf(person) == EmployerKind.INSTITUTION;
    }

    /** R-IDN-92: whether a grant that is still to come would make somebody two administrators. */
    private boolean excludesComing(UUID person, Set<Role> roles) {
        LocalDate today = LocalDate.now(clock);
        return GrantRule.isExcluded(
                roles,
                new Period(today, null),
                wishes.grants().openOf(person).stream()
                        .filter(grant -> grant.period().from().isAfter(today))
                        .toList());
    }

    /** R-IDN-47. */
    void endWithTour(UUID person) {
        Account account = Opened.find(database, Account.class, person);
        if (!account.isDisabled()) {
            account.disable(Account.Disabled.TOUR_ENDED, clock.instant());
            wished(account, AccountAct.TOUR_ENDED, null);
        }
    }

    private Outcome<UUID> wished(Account account, AccountAct act, @Nullable String reason) {
        database.flush();
        UUID person = account.view().person();
        wishes.renew(person);
        wishes.note(person, act, reason);
        String subject = account.view().subject();
        if (subject != null && act != AccountAct.ENABLED) {
            sessions.endAllOf(subject);
        }
        return Outcome.done(person);
    }

    private Account opened(UUID person, long version) {
        Account account = Opened.find(database, Account.class, person);
        Opened.requireSame(version, account.version());
        return account;
    }
}
