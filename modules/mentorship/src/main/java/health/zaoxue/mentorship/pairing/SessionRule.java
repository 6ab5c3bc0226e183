package health.zaoxue.mentorship.pairing;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.NewSession;
import health.zaoxue.platform.text.FreeText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a session can be noted.
 *
 * @param within whether its day lies within the pairing
 * @param today the day on which it is noted
 */
record SessionRule(boolean within, LocalDate today) {
    /** What is older is not noted any more: activity is not made up in arrears. */
    static final int OLDEST_DAYS = 30;

    static final int SHORTEST = 5;
    static final int LONGEST = 600;
    private static final FreeText TOPIC = FreeText.required("topic", 400);

    /** R-MEN-83: a session is noted by the master, within the pairing, at most 30 days later, and says what it was about. */
    List<Refusal> against(NewSession session) {
        List<Refusal> reasons = new ArrayList<>(TOPIC.check(session.topic()));
        if (session.minutes() < SHORTEST || session.minutes() > LONGEST) {
            reasons.add(Refusal.at("minutes", "session.minutes", SHORTEST, LONGEST));
        }
        if (session.day().isAfter(today)) {
            reasons.add(Refusal.at("day", "case.date.future"));
        } else if (session.day().isBefore(today.minusDays(OLDEST_DAYS))) {
            reasons.add(Refusal.at("day", "session.too-old", OLDEST_DAYS));
        } else if (!within) {
            reasons.add(Refusal.at("day", "session.outside-pairing"));
        }
        return reasons;
    }
}
