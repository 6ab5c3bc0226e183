package health.zaoxue.identity.licence;

import health.zaoxue.identity.LicenceBasis;
import health.zaoxue.kernel.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may practise where, on what basis and when, checked.
 *
 * @param hospital the place, where it is a recipient hospital
 * @param institution the place, where it is a supporting institution
 */
record LicenceFacts(
        UUID person,
        LicenceBasis basis,
        @Nullable UUID hospital,
        @Nullable UUID institution,
        Period period) {
    UUID place() {
        return hospital == null ? java.util.Objects.requireNonNull(institution) : hospital;
    }
}
