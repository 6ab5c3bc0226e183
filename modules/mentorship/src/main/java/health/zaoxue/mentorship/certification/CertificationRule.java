package health.zaoxue.mentorship.certification;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CertificationRequest;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.SignedCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether the cases speak for a certification. */
final class CertificationRule {
    private static final int LAST_CASES = 5;
    private static final int LOWEST_SCORE = 4;
    private static final int LONGEST_YEARS = 3;

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
        List<SignedCase> last = lastOwn();
        if (last.size() < LAST_CASES
                || last.stream().anyMatch(one -> one.entrustment().score() < LOWEST_SCORE)) {
            reasons.add(Refusal.of("certification.last-cases-too-low", LAST_CASES, LOWEST_SCORE));
        }
        if (last.stream().allMatch(one -> one.complexity() == Complexity.EASIEST_THIRD)) {
            reasons.add(Refusal.of("certification.only-easy-cases", LAST_CASES));
        }
        if (assessors() < ladder.technique().requirements().assessors()) {
            reasons.add(Refusal.of(
                    "certification.too-few-assessors",
                    ladder.technique().requirements().assessors(),
                    assessors()));
        }
        if (cases.stream().anyMatch(SignedCase::openComplication)) {
            reasons.add(Refusal.of("certification.open-complication"));
        }
        return reasons;
    }

    /** R-MEN-17: it starts on the day of the grant or later, within a year, and holds for at most three years. */
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
