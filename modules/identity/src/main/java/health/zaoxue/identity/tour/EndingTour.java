package health.zaoxue.identity.tour;

import health.zaoxue.kernel.Translated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tour whose last day is near. */
record EndingTour(
        UUID id,
        UUID person,
        Translated personName,
        UUID hospital,
        Translated hospitalName,
        @Nullable UUID department,
        LocalDate lastDay) {}
