package health.zaoxue.mentorship.handover;

import health.zaoxue.kernel.Period;
import health.zaoxue.mentorship.HandoverRow;
import health.zaoxue.mentorship.HandoverState;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Whose tour at which hospital a handover is about. */
record Told(UUID id, HandoverState state, UUID mentor, UUID hospital, Period tour) {
    static Told of(HandoverRow row) {
        return new Told(row.id(), row.state(), row.mentor(), row.hospital(), row.tour());
    }

    LocalDate lastDay() {
        return Objects.requireNonNull(tour.to(), "a tour has a last day");
    }
}
