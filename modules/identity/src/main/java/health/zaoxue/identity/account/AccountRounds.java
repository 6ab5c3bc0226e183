package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountDrift;
import health.zaoxue.identity.AccountDriftService;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.HouseWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;

/** The application's own rounds about accounts. */
@ApplicationScoped
class AccountRounds {
    private static final System.Logger LOG = System.getLogger(AccountRounds.class.getName());
    private static final Set<Role> KEEPER = Set.of(Role.SECURITY_ADMIN);

    @Inject
    private HouseWork house;

    @Inject
    private AccountKeeping keeping;

    @Inject
    private AccountDriftService drift;

    /** R-IDN-47: every half minute, so that nobody works on for longer than a minute after the last day. */
    void look() {
        attempt(() -> {
            keeping.endAfterTours();
            keeping.turnGrants();
            keeping.follow();
        });
    }

    /** R-IDN-48: each night; finds and counts, and repairs nothing by itself. */
    void compare() {
        attempt(() -> {
            List<AccountDrift> lines = drift.compare().lines();
            keeping.keepNightly(lines == null ? -1 : lines.size());
            LOG.log(
                    Level.INFO,
                    lines == null ? "accounts not compared: Keycloak did not answer" : "accounts compared: {0} differ",
                    lines == null ? 0 : lines.size());
        });
    }

    private void attempt(Runnable work) {
        try {
            house.run(KEEPER, work);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "accounts could not be kept this time", failure);
        }
    }
}
