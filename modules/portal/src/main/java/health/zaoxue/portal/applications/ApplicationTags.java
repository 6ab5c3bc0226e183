package health.zaoxue.portal.applications;

import health.zaoxue.mentorship.ApplicationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The colour of an application's state. */
@Named("applicationTags")
@ApplicationScoped
public class ApplicationTags {
    /** Waiting, signing, back with the candidate, granted, over. */
    public String kind(ApplicationState state) {
        return switch (state) {
            case SUBMITTED, IN_COMMITTEE -> "info";
            case RETURNED -> "warning";
            case GRANTED -> "success";
            case REFUSED -> "danger";
            case WITHDRAWN, LAPSED -> "hollow";
        };
    }
}
