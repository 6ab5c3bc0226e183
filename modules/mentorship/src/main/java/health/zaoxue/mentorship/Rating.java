package health.zaoxue.mentorship;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A mentor's judgement of one case.
 *
 * @param entrustment how much help was needed; required, null only where a form was sent without it
 * @param performance how the person performed; null where they only watched, assisted or trained somebody
 * @param complexity how hard the case was in the mentor's eyes; null where nothing was performed
 * @param wentWell what went well; required
 * @param nextTime what to do differently next time; required
 * @param serious whether a complication was serious, which keeps the person from being certified until it has been reviewed
 */
public record Rating(
        @Nullable Entrustment entrustment,
        @Nullable Performance performance,
        @Nullable Complexity complexity,
        AssessmentManner manner,
        String wentWell,
        String nextTime,
        boolean serious)
        implements Serializable {
    public Rating {
        wentWell = wentWell.strip();
        nextTime = nextTime.strip();
    }

    /** Of a case in which the person did not have the technique in hand, judged in place. */
    public Rating(Entrustment entrustment, String wentWell, String nextTime, boolean serious) {
        this(entrustment, null, null, AssessmentManner.IN_PLACE, wentWell, nextTime, serious);
    }
}
