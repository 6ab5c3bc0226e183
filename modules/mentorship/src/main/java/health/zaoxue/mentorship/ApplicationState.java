package health.zaoxue.mentorship;

import java.time.LocalDate;

/** How far an application for a certification has come. */
public enum ApplicationState {
    /** The office has it. */
    SUBMITTED,
    /** The committee is named and signs. */
    IN_COMMITTEE,
    /** The office wants more; the candidate sends it again. */
    RETURNED,
    /** The candidate took it back. */
    WITHDRAWN,
    /** The office said no, with a reason. */
    REFUSED,
    /** Nobody decided in time. */
    LAPSED,
    /** The certification is granted. */
    GRANTED;

    /** R-MEN-102: an open one goes on, comes back, or ends in one of four ways; what has ended stays so. */
    public boolean mayBecome(ApplicationState next) {
        return switch (this) {
            case SUBMITTED -> next != SUBMITTED && next != GRANTED;
            case IN_COMMITTEE -> next != SUBMITTED;
            case RETURNED -> next == SUBMITTED || next == WITHDRAWN || next == LAPSED;
            case WITHDRAWN, REFUSED, LAPSED, GRANTED -> false;
        };
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return switch (this) {
            case SUBMITTED, IN_COMMITTEE, RETURNED -> true;
            case WITHDRAWN, REFUSED, LAPSED, GRANTED -> false;
        };
    }

    /** R-MEN-102: an open one has lapsed on the day after its last one. */
    public ApplicationState on(LocalDate day, LocalDate last) {
        return isOpen() && day.isAfter(last) ? LAPSED : this;
    }
}
