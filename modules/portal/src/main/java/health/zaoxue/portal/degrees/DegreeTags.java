package health.zaoxue.portal.degrees;

import health.zaoxue.mentorship.DegreeState;
import health.zaoxue.mentorship.MilestoneStanding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** How states of degree pathways and their milestones are marked. */
@Named("degreeTags")
@RequestScoped
public class DegreeTags {
    /** The kind of tag of a state. */
    public String kind(DegreeState state) {
        return switch (state) {
            case PROPOSED -> "hollow";
            case RUNNING -> "info";
            case SUSPENDED -> "warning";
            case CONFERRED -> "success";
            case ABANDONED -> "danger";
        };
    }

    /** The kind of tag of a milestone. */
    public String kindOf(MilestoneStanding standing) {
        return switch (standing) {
            case CONFIRMED -> "success";
            case REPORTED -> "info";
            case OVERDUE -> "danger";
            case DUE_SOON -> "warning";
            case AHEAD -> "hollow";
        };
    }
}
