package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Rating;
import health.zaoxue.platform.text.FreeText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether somebody may sign off a case.
 *
 * @param own whether it is their own case
 * @param paired whether they were the apprentice's mentor in the technique's specialty on the day of the case
 * @param onTour whether they served a tour at the case's hospital on that day
 * @param employed whether the case's hospital employs them
 * @param trainer whether they were certified on that day to train others in the technique
 * @param day the day of the case
 */
record SignOffRule(boolean own, boolean paired, boolean onTour, boolean employed, boolean trainer, LocalDate day) {
    private static final FreeText WENT_WELL = FreeText.required("wentWell", 400);
    private static final FreeText NEXT_TIME = FreeText.required("nextTime", 400);
    private static final FreeText REASON = FreeText.required("reason", 400);

    /** The one reason why this person may not decide on this case, if there is one. */
    Optional<Refusal> againstPerson() {
        if (own) {
            return Optional.of(ownCase());
        }
        return paired ? againstPlace() : Optional.of(outsidePairing());
    }

    /** R-MEN-11: a sign-off says what went well and what to do next time. */
    static List<Refusal> againstComment(Rating rating) {
        List<Refusal> reasons = new ArrayList<>(WENT_WELL.check(rating.wentWell()));
        reasons.addAll(NEXT_TIME.check(rating.nextTime()));
        return reasons;
    }

    /** R-MEN-86: it says how much help was needed, and of a case that the person had in hand how they performed and how hard it was. */
    static List<Refusal> againstRating(Rating rating, CaseRole role) {
        List<Refusal> reasons = new ArrayList<>();
        if (rating.entrustment() == null) {
            reasons.add(Refusal.at("entrustment", "signoff.rating-missing"));
        }
        if (role.isOperating() && rating.performance() == null) {
            reasons.add(Refusal.at("performance", "signoff.performance-missing"));
        }
        if (role.isOperating() && rating.complexity() == null) {
            reasons.add(Refusal.at("complexity", "choice.missing"));
        }
        reasons.addAll(againstComment(rating));
        return reasons;
    }

    /** R-MEN-11: a return says why. */
    static List<Refusal> againstReason(String reason) {
        return REASON.check(reason);
    }

    /** R-MEN-08: nobody signs off their own case. */
    private static Refusal ownCase() {
        return Refusal.of("signoff.own-case");
    }

    /** R-MEN-09: only a mentor of that apprentice in that specialty on the day of the case. */
    private Refusal outsidePairing() {
        return Refusal.of("signoff.outside-pairing", day);
    }

    /**
     * R-MEN-10: the mentor was in place on the day of the case: on a tour at the hospital, or employed by it and certified to train
     * others in the technique.
     */
    private Optional<Refusal> againstPlace() {
        if (onTour || (employed && trainer)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(employed ? "signoff.not-a-trainer" : "signoff.not-in-place", day));
    }
}
