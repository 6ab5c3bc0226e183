package health.zaoxue.portal.administration.tours;

import health.zaoxue.identity.TourArrival;
import health.zaoxue.identity.TourService;
import health.zaoxue.portal.page.Answers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of administration/tours/edit that notes when the person came. */
@Named("tourArrival")
@RequestScoped
public class TourArrivalView {
    @Inject
    private TourEditView tour;

    @Inject
    private TourService tours;

    @Inject
    private Answers answers;

    @Inject
    private Clock clock;

    private @Nullable LocalDate day;

    public void arrive() {
        UUID id = tour.getSeen().id();
        if (answers.accepted(tours.arrive(new TourArrival(id, tour.getSeen().version(), day)))) {
            tour.show(id);
            answers.saved();
        }
    }

    /** Whether an arrival can be noted: the first day has come, and none is noted. */
    public boolean isDue() {
        LocalDate first = tour.getSeen().details().from();
        return first != null
                && !first.isAfter(LocalDate.now(clock))
                && tours.arrivedOn(tour.getSeen().id()).isEmpty();
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate typed) {
        day = typed;
    }
}
