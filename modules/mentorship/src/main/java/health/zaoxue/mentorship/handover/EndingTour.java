package health.zaoxue.mentorship.handover;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tour of duty whose end is near. */
record EndingTour(
        UUID tour, UUID mentor, UUID hospital, @Nullable UUID department, LocalDate firstDay, LocalDate lastDay) {}
