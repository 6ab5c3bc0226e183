package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountComparison;
import health.zaoxue.identity.AccountDrift;
import health.zaoxue.identity.AccountDriftService;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
@Transactional
class AccountDrifts implements AccountDriftService {
    @Inject
    private WantedAccounts accounts;

    @Inject
    private AccountDirectory directory;

    @Inject
    private Repairs repairs;

    @Inject
    private Comparisons comparisons;

    @Inject
    private Clock clock;

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public AccountComparison compare() {
        return new AccountComparison(clock.instant(), found().orElse(null));
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Outcome<Integer> repair(AccountDrift line) {
        return found().map(lines -> repaired(lines.stream().filter(line::equals).toList()))
                .orElseGet(AccountDrifts::unreachable);
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Outcome<Integer> repairAll() {
        return found().map(this::repaired).orElseGet(AccountDrifts::unreachable);
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Optional<Nightly> lastNightly() {
        return comparisons.last();
    }

    private Outcome<Integer> repaired(List<AccountDrift> lines) {
        return Outcome.done(repairs.order(lines));
    }

    private Optional<List<AccountDrift>> found() {
        try {
            return Optional.of(Comparison.of(accounts.all(), directory.everyone()));
        } catch (AccountDirectory.Unreachable unreachable) {
            return Optional.empty();
        }
    }

    private static Outcome<Integer> unreachable() {
        return Outcome.refused(Refusal.of("identity.account.unreachable"));
    }
}
