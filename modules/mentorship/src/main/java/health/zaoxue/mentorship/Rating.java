package health.zaoxue.mentorship;

import java.io.Serializable;

/**
 * A mentor's judgement of one case.
 *
 * @param wentWell what went well; required
 * @param nextTime what to do differently next time; required
 * @param serious whether a complication was serious, which keeps the person from being certified until it has been reviewed
 */
public record Rating(Entrustment entrustment, String wentWell, String nextTime, boolean serious)
        implements Serializable {
    public Rating {
        wentWell = wentWell.strip();
        nextTime = nextTime.strip();
    }
}
