package health.zaoxue.identity;

import health.zaoxue.kernel.Outcome;
import java.time.Instant;
import java.util.Optional;

/** Compares the accounts in Keycloak with what is wished here, and brings them in line. */
public interface AccountDriftService {
    /** Asks Keycloak and compares. What is on its way there at this moment is no difference. */
    AccountComparison compare();

    /** Has one difference repaired; answers whether Keycloak was asked to. */
    Outcome<Integer> repair(AccountDrift line);

    /** Has every difference repaired that is found now; answers how many. */
    Outcome<Integer> repairAll();

    /** When the nightly comparison last took place, and how many differences it found; none where Keycloak did not answer. */
    Optional<Nightly> lastNightly();

    /** A nightly comparison. */
    record Nightly(Instant at, Optional<Integer> differences) {}
}
