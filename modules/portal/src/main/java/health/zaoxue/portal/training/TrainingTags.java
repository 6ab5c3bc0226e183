package health.zaoxue.portal.training;

import health.zaoxue.mentorship.TrainingState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** How the state of a training event is marked. */
@Named("trainingTags")
@RequestScoped
public class TrainingTags {
    /** The kind of tag of a state. */
    public String kind(TrainingState state) {
        return switch (state) {
            case PLANNED -> "hollow";
            case OPEN -> "info";
            case HELD -> "warning";
            case CLOSED -> "success";
            case CANCELLED -> "danger";
        };
    }
}
