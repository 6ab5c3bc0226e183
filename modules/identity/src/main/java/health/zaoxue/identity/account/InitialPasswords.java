package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountAct;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.input.TypedFields;
import health.zaoxue.platform.sessions.EndedSessions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * R-IDN-50: a password for the first sign-in is made when it is asked for, handed to Keycloak and to whoever asked, once, and kept
 * nowhere. Of officials and administrators, nobody takes away a password that they have chosen.
 */
@Dependent
class InitialPasswords {
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final SecureRandom chance = new SecureRandom();

    @Inject
    private WantedAccounts accounts;

    @Inject
    private AccountDirectory directory;

    @Inject
    private Standing standing;

    @Inject
    private Wishes wishes;

    @Inject
    private EndedSessions sessions;

    Outcome<String> set(UUID person) {
        Wanted account = accounts.of(person).orElseThrow(() -> new NotFound("account of " + person));
        TypedFields fields = new TypedFields();
        standing.refuseOwn(person, fields);
        String subject = account.subject();
        if (subject == null || !account.enabled()) {
            fields.refuse(Refusal.of("identity.account.not-open"));
        }
        if (fields.areRefused() || subject == null) {
            return Outcome.refused(fields.refusals());
        }
        try {
            return set(account, subject);
        } catch (AccountDirectory.Unreachable unreachable) {
            return Outcome.refused(Refusal.of("identity.account.unreachable"));
        }
    }

    private Outcome<String> set(Wanted account, String subject) throws AccountDirectory.Unreachable {
        if (RoleRules.areSensitive(account.roles()) && directory.hasOwnPassword(subject)) {
            return Outcome.refused(Refusal.of("identity.account.own-password"));
        }
        String password = made();
        directory.initialPassword(subject, password);
        sessions.endAllOf(subject);
        wishes.note(account.person(), AccountAct.PASSWORD_SET, null);
        return Outcome.done(password);
    }

    /** Signs that are not taken for one another, in groups that can be read out. */
    private String made() {
        return chance.ints(GROUPS * (long) GROUP, 0, SIGNS.length())
                .mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
