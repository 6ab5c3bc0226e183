package health.zaoxue.testing;

import health.zaoxue.identity.AccountService;
import health.zaoxue.identity.Invitation;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Language;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Lets the security administrator be at work: an invitation, and what comparisons with Keycloak leave behind. */
@Dependent
public class AccountLife {
    @Inject
    private Acting acting;

    @Inject
    private Population population;

    @Inject
    private AccountService accounts;

    @Inject
    private OwnerDatabase database;

    /** Invites somebody of the hospital. */
    public void at(UUID hospital) {
        UUID person = invited(hospital);
        UUID colleague = invited(hospital);
        database.execute(
                "insert into identity.delegation (id, lender_id, delegate_id, from_day, until_day, reason, lent_at, version) values ("
                        + "gen_random_uuid(), '" + person + "', '" + colleague
                        + "', current_date, current_date, 'Away', now(), 1)");
        database.execute(
                "insert into identity.account_comparison (id, at, differences) values (gen_random_uuid(), now(), 1)");
        database.execute("insert into identity.account_stripped (id, subject, user_name, roles, by_id, at)"
                + " values (gen_random_uuid(), 'unknown', 'unknown', 'NURSE', gen_random_uuid(), now())");
    }

    private UUID invited(UUID hospital) {
        UUID person = population.localOf(hospital);
        String name = "life." + person;
        Invitation invitation =
                new Invitation(person, name, name + "@demo.invalid", Language.TIBETAN, Set.of(Role.NURSE), false);
        return acting.as(securityAdministrator(), () -> accounts.invite(invitation))
                .value();
    }

    private static Caller securityAdministrator() {
        return new Caller(UUID.randomUUID(), "Security", Set.of(Role.SECURITY_ADMIN), new Area.Region(), null, null);
    }
}
