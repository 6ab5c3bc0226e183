package health.zaoxue.portal.handover;

import health.zaoxue.mentorship.HandoverRow;
import health.zaoxue.mentorship.HandoverState;
import health.zaoxue.portal.page.Today;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** How long a tour still lasts, and how its handover is marked. */
@Named("handoverDays")
@RequestScoped
public class DaysLeft {
    @Inject
    private Today today;

    /** Days until the last one of the tour; negative once it is over. */
    public long of(HandoverRow row) {
        return ChronoUnit.DAYS.between(
                today.day(), Objects.requireNonNull(row.tour().to()));
    }

    public boolean isOver(HandoverRow row) {
        return of(row) < 0;
    }

    /** The kind of tag of a state. */
    public String kind(HandoverState state) {
        return switch (state) {
            case OPEN -> "info";
            case OFFERED, QUESTIONED -> "warning";
            case ACCEPTED -> "success";
            case LAPSED -> "danger";
        };
    }
}
