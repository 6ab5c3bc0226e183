package health.zaoxue.identity.account;

import health.zaoxue.identity.EmployerKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an account ends by itself. */
final class TourEnd {
    private TourEnd() {}

    /**
     * R-IDN-47: whoever was sent has no account from the day after the last tour on; nobody loses one before there was a tour, or
     * while another one follows or another employer has taken the person on.
     *
     * @param last last day of the last of all tours, null where there was none
     */
    static boolean hasCome(EmployerKind employer, @Nullable LocalDate last, LocalDate today) {
        return employer == EmployerKind.INSTITUTION && last != null && last.isBefore(today);
    }
}
