package health.zaoxue.identity.tour;

import health.zaoxue.kernel.Period;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is sent by whom to where and when, checked. */
record TourFacts(
        UUID person,
        UUID institution,
        UUID hospital,
        @Nullable UUID department,
        @Nullable UUID batch,
        Period period) {
    TourFacts {
        Objects.requireNonNull(period.to(), "a tour of duty has a last day");
    }

    LocalDate lastDay() {
        return Objects.requireNonNull(period.to());
    }

    TourFacts until(LocalDate lastDay) {
        return new TourFacts(person, institution, hospital, department, batch, new Period(period.from(), lastDay));
    }
}
