package health.zaoxue.mentorship.pairing;

import health.zaoxue.kernel.Period;
import health.zaoxue.mentorship.PairingStanding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a pairing stands.
 *
 * @param planned as it was planned
 * @param endedOn its last day where it ended early, or null
 * @param handedOver whether another pairing takes it over
 * @param lastJoint day of the last signed-off case or session of the two, or null
 */
record StandingRule(
        Period planned,
        @Nullable LocalDate endedOn,
        boolean handedOver,
        @Nullable LocalDate lastJoint) {
    /** So many days a pairing stays active after a joint case or session, that day included. */
    static final int ACTIVE_DAYS = 30;

    /** R-MEN-80: a running pairing is active only with a signed-off case or a session of the two in the last 30 days. */
    PairingStanding on(LocalDate today) {
        if (endedOn != null && endedOn.isBefore(today)) {
            return handedOver ? PairingStanding.HANDED_OVER : PairingStanding.ENDED_EARLY;
        }
        LocalDate last = planned.to();
        if (last != null && last.isBefore(today)) {
            return handedOver ? PairingStanding.HANDED_OVER : PairingStanding.COMPLETED;
        }
        if (today.isBefore(planned.from())) {
            return PairingStanding.PLANNED;
        }
        return lastJoint != null && lastJoint.isAfter(today.minusDays(ACTIVE_DAYS))
                ? PairingStanding.ACTIVE
                : PairingStanding.QUIET;
    }

    /**
     * R-MEN-191: since when it stands so: active since what the two did last, quiet since the first day without it, over since its last
     * day; a planned one not yet.
     */
    @Nullable
    LocalDate since(LocalDate today) {
        LocalDate last = lastJoint;
        return switch (on(today)) {
            case PLANNED -> null;
            case ACTIVE -> last;
            case QUIET ->
                last == null || last.plusDays(ACTIVE_DAYS).isBefore(planned.from())
                        ? planned.from()
                        : last.plusDays(ACTIVE_DAYS);
            case COMPLETED, ENDED_EARLY, HANDED_OVER -> endedOn == null ? planned.to() : endedOn;
        };
    }

    /** The days that it lasts, up to the real end; one that never began is shown with its first day alone. */
    Period lasting() {
        if (endedOn == null) {
            return planned;
        }
        return new Period(planned.from(), endedOn.isBefore(planned.from()) ? planned.from() : endedOn);
    }
}
