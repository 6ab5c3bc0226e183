package health.zaoxue.mentorship.certification;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CertificationRequest;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.platform.text.FreeText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether the cases speak for a certification. */
final class CertificationRule {
    private static final int LAST_CASES = 5;
    private static final int LOWEST_SCORE = 4;
    private static final int LONGEST_YEARS = 3;
    private static final FreeText LIMITS = FreeText.optional("limits", 400);

    private final Ladder ladder;
    private final List<SignedCase> cases;

    CertificationRule(Ladder ladder, List<SignedCase> cases) {
        this.ladder = ladder;
        this.cases = cases.stream().sorted(SignedCase.IN_ORDER).toList();
    }

    /**
     * R-MEN-15: independence asks for the technique's cases at every step, the last five cases in the person's own hands rated 4
     * or 5, one of these not among the easiest, enough different assessors, and no serious complication without a review.
     * R-MEN-16: training others asks for the same while independent, and for the cases performed.
     */
    List<Refusal> against(CertificationScope scope) {
        List<Refusal> reasons = new ArrayList<>();
        if (ladder.readyFor() != scope) {
            reasons.add(Refusal.of("certification.cases-missing", ladder.missing()));
        }
        reasons.addAll(besidesTheNumber());
        return reasons;
    }

    /** What is missing where the number of cases is complete. */
    List<Refusal> besidesTheNumber() {
        List<Refusal> reasons = againstLatestCases();
        int needed = ladder.technique().requirements().assessors();
        if (assessors() < needed) {
            reasons.add(Refusal.of("certification.too-few-assessors", needed, assessors(), needed - assessors()));
        }
        return reasons;
    }

    /**
     * R-MEN-62: a renewal asks for what independence asks of the latest cases, and for the technique in hand within its refresh period.
     */
    List<Refusal> againstRenewal() {
        List<Refusal> reasons = againstLatestCases();
        LocalDate since = ladder.refreshBy();
        if (ladder.refreshDue() && since != null) {
            reasons.add(Refusal.of("certification.refresh-due", since));
        }
        return reasons;
    }

    private List<Refusal> againstLatestCases() {
        List<Refusal> reasons = new ArrayList<>();
        List<SignedCase> last = lastOwn();
        if (last.size() < LAST_CASES
                || last.stream().anyMatch(one -> one.entrustment().score() < LOWEST_SCORE)) {
            reasons.add(Refusal.of("certification.last-cases-too-low", LAST_CASES, LOWEST_SCORE));
        }
        if (last.stream().allMatch(one -> one.complexity() == Complexity.EASIEST_THIRD)) {
            reasons.add(Refusal.of("certification.only-easy-cases", LAST_CASES));
        }
        if (cases.stream().anyMatch(SignedCase::openComplication)) {
            reasons.add(Refusal.of("certification.open-complication"));
        }
        return reasons;
    }

    /**
     * R-MEN-17: it starts on the day of the grant or later, within a year, and holds for at most three years; it is reviewed within
     * that time, and its limits name no patient.
     */
    static List<Refusal> againstPeriod(CertificationRequest request, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>();
        LocalDate from = request.validFrom();
        if (from.isBefore(today) || from.isAfter(today.plusYears(1))) {
            reasons.add(Refusal.at("validFrom", "certification.start", today, today.plusYears(1)));
        }
        LocalDate until = request.validUntil();
        if (!until.isAfter(from) || until.isAfter(from.plusYears(LONGEST_YEARS))) {
            reasons.add(Refusal.at("validUntil", "certification.expiry", LONGEST_YEARS));
        }
        LocalDate review = request.reviewOn();
        if (review != null && !(review.isAfter(from) && review.isBefore(until))) {
            reasons.add(Refusal.at("reviewOn", "certification.review"));
        }
        reasons.addAll(LIMITS.check(request.limits()));
        return reasons;
    }

    int assessors() {
        return (int) cases.stream().map(SignedCase::mentor).distinct().count();
    }

    private List<SignedCase> lastOwn() {
        List<SignedCase> own =
                cases.stream().filter(one -> one.role().isOperating()).toList();
        return own.subList(Math.max(0, own.size() - LAST_CASES), own.size());
    }
}
