package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.platform.text.FreeText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an entry must say before it is kept and before it is sent.
 *
 * @param today the day on which it is written
 * @param pairings when the author and the mentor named in the entry are paired in the technique's specialty
 */
record CaseRule(LocalDate today, List<Period> pairings) {
    /** How many days back a case may lie: what is older is not remembered well enough to be judged. */
    static final int OLDEST_DAYS = 365;

    private static final FreeText LEARNT = FreeText.optional("learnt", 400);

    /** R-MEN-05: even a draft keeps no patient's identity and no endless text. */
    static List<Refusal> againstKeeping(CaseDetails details) {
        return LEARNT.check(details.learnt());
    }

    /**
     * R-MEN-04: the case happened today or up to 365 days ago, and within a pairing with the mentor named in the technique's
     * specialty.
     */
    List<Refusal> againstSending(CaseDetails details) {
        return against(details, today.minusDays(OLDEST_DAYS));
    }

    /** R-MEN-84: the same for a new version of a signed-off case, however long ago that was. */
    List<Refusal> againstAmending(CaseDetails details) {
        return against(details, LocalDate.EPOCH);
    }

    private List<Refusal> against(CaseDetails details, LocalDate oldest) {
        List<Refusal> reasons = new ArrayList<>(againstKeeping(details));
        dayOutOfReach(details.day(), oldest).ifPresent(reasons::add);
        if (details.mentor() == null) {
            reasons.add(Refusal.at("mentor", "case.mentor.missing"));
        } else if (reasons.isEmpty()) {
            outsidePairing(details.day()).ifPresent(reasons::add);
        }
        return reasons;
    }

    private Optional<Refusal> dayOutOfReach(LocalDate day, LocalDate oldest) {
        if (day.isAfter(today)) {
            return Optional.of(Refusal.at("day", "case.date.future"));
        }
        return day.isBefore(oldest)
                ? Optional.of(Refusal.at("day", "case.date.too-old", OLDEST_DAYS))
                : Optional.empty();
    }

    private Optional<Refusal> outsidePairing(LocalDate day) {
        if (pairings.isEmpty()) {
            return Optional.of(Refusal.at("mentor", "case.mentor.not-paired"));
        }
        if (pairings.stream().anyMatch(period -> period.contains(day))) {
            return Optional.empty();
        }
        LocalDate first = pairings.stream()
                .map(Period::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return Optional.of(
                day.isBefore(first)
                        ? Refusal.at("day", "case.date.before-pairing", first)
                        : Refusal.at("day", "case.date.outside-pairing"));
    }
}
