package health.zaoxue.identity.institution;

import health.zaoxue.kernel.Period;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who stands by whom and when, checked. */
record AllianceFacts(
        UUID institution, UUID hospital, @Nullable UUID department, Period period) {
    /** Whether both are the same alliance at the same time. */
    boolean repeats(AllianceFacts other) {
        return institution.equals(other.institution)
                && hospital.equals(other.hospital)
                && Objects.equals(department, other.department)
                && period.overlaps(other.period);
    }
}
