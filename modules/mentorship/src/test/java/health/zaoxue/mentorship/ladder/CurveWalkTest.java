package health.zaoxue.mentorship.ladder;

import static health.zaoxue.mentorship.Cases.EXTERNAL_FIXATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Cases;
import health.zaoxue.mentorship.EarlierNumbers;
import health.zaoxue.mentorship.KeepingCurve;
import health.zaoxue.mentorship.LearningCurve;
import health.zaoxue.mentorship.Requirements;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.TechniqueView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** External fixation asks for 8 % and 20 % until a day, and for other rates from that day on. */
@Tag("R-MEN-174")
class CurveWalkTest {
    private static final double HIGHEST_CHANCE = 0.11;
    private static final LearningCurveLimits LIMITS = new LearningCurveLimits();

    @Test
    void each_case_is_weighed_by_the_rates_of_its_day_and_the_score_runs_on() {
        List<SignedCase> cases = Cases.none()
                .and(3, CaseRole.PERFORMED)
                .failed(1, CaseRole.PERFORMED)
                .and(1, CaseRole.PERFORMED)
                .list();

        List<LearningCurve.Point> points =
                learning(changed(cases.get(2).day(), "0.05", "0.15"), cases).points();

        double old = Math.log(0.92 / 0.80);
        double young = Math.log(0.95 / 0.85);
        assertThat(points.get(1).score()).isEqualTo(2 * old, within(1e-9));
        assertThat(points.get(2).score()).isEqualTo(2 * old + young, within(1e-9));
        assertThat(points.get(3).score()).isZero();
        assertThat(points.get(4).score()).isEqualTo(young, within(1e-9));
        assertThat(points)
                .extracting(point -> point.rates().acceptable().toPlainString())
                .containsExactly("0.08", "0.08", "0.05", "0.05", "0.05");
    }

    @Test
    void a_warning_that_was_building_up_outlives_a_change_of_rates() {
        List<SignedCase> cases = Cases.none().failed(3, CaseRole.PERFORMED).list();
        LocalDate last = cases.get(2).day();

        KeepingCurve curve = KeepingCurveRule.curve(
                changed(last, "0.05", "0.15"), cases.get(0).day(), cases, CurveRule::limit);

        assertThat(curve.points().get(2).score())
                .isEqualTo(2 * Math.log(0.20 / 0.08) + Math.log(0.15 / 0.05), within(1e-9));
    }

    @Property(tries = 100)
    void a_change_alters_nothing_that_was_drawn_before_it(
            @ForAll @Size(min = 1, max = 40) List<Boolean> planned, @ForAll @IntRange(min = 0, max = 39) int last) {
        List<SignedCase> cases = cases(planned);
        int before = Math.min(last, cases.size() - 1);
        TechniqueView changed = changed(cases.get(before).day(), "0.03", "0.1");

        List<LearningCurve.Point> now = learning(changed, cases).points();

        assertThat(now.subList(0, before))
                .isEqualTo(learning(EXTERNAL_FIXATION, cases).points().subList(0, before));
    }

    @Property(tries = 100)
    void no_limit_falls_so_that_a_change_alone_signals_nothing(
            @ForAll @Size(min = 2, max = 40) List<Boolean> planned, @ForAll @IntRange(min = 1, max = 39) int last) {
        List<SignedCase> cases = cases(planned);
        int change = Math.min(last, cases.size() - 1);
        TechniqueView changed = changed(cases.get(change).day(), "0.1", "0.15");

        LearningCurve curve = learning(changed, cases);

        List<LearningCurve.Point> points = curve.points();
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).limit())
                    .isGreaterThanOrEqualTo(points.get(i - 1).limit());
        }
        assertThat(curve.limit()).isEqualTo(points.get(points.size() - 1).limit());
    }

    @ParameterizedTest
    @CsvSource({
        "0.05, 0.15, 0.03, 0.1",
        "0.03, 0.1, 0.05, 0.15",
        "0.08, 0.2, 0.05, 0.15",
        "0.02, 0.08, 0.06, 0.14",
        "0.1, 0.15, 0.01, 0.04",
    })
    void between_rates_of_the_catalogue_the_chance_of_a_false_alarm_is_kept(
            double a0, double a1, double b0, double b1) {
        for (int change : new int[] {5, 20, 35}) {
            assertThat(chance(new LearningCurveRule(a0, a1), new LearningCurveRule(b0, b1), change, 50))
                    .isLessThan(HIGHEST_CHANCE);
            assertThat(chance(new KeepingCurveRule(a0, a1), new KeepingCurveRule(b0, b1), change, 100))
                    .isLessThan(HIGHEST_CHANCE);
        }
    }

    /** How often somebody about whom nothing is to be signalled reaches a limit, by following every score that can come up. */
    private static double chance(CurveRule before, CurveRule after, int change, int cases) {
        double first = before.limit();
        double second = Math.max(first, after.limit());
        Map<Long, Double> chances = Map.of(0L, 1.0);
        for (int i = 0; i < cases; i++) {
            chances = i < change ? next(chances, before, first) : next(chances, after, second);
        }
        return 1 - chances.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The scores below the limit after one more case. */
    private static Map<Long, Double> next(Map<Long, Double> chances, CurveRule rule, double limit) {
        Map<Long, Double> next = new HashMap<>();
        chances.forEach((score, likely) -> {
            double well = rule.after(score / 1e6, true);
            double badly = rule.after(score / 1e6, false);
            if (well < limit) {
                next.merge(Math.round(well * 1e6), likely * (1 - failing(rule)), Double::sum);
            }
            if (badly < limit) {
                next.merge(Math.round(badly * 1e6), likely * failing(rule), Double::sum);
            }
        });
        return next;
    }

    private static double failing(CurveRule rule) {
        return rule instanceof LearningCurveRule reaching
                ? reaching.unacceptable()
                : ((KeepingCurveRule) rule).acceptable();
    }

    private static LearningCurve learning(TechniqueView technique, List<SignedCase> cases) {
        return LearningCurveRule.curve(technique, cases, LIMITS::of);
    }

    private static List<SignedCase> cases(List<Boolean> planned) {
        Cases cases = Cases.none();
        planned.forEach(well -> {
            if (well) {
                cases.and(1, CaseRole.PERFORMED);
            } else {
                cases.failed(1, CaseRole.PERFORMED);
            }
        });
        return cases.list();
    }

    private static TechniqueView changed(LocalDate day, String acceptable, String unacceptable) {
        Requirements before = EXTERNAL_FIXATION.requirements();
        return Cases.asking(
                2,
                new Requirements(1, 2, 3, 2, 10, 2, 2, 12, new BigDecimal(acceptable), new BigDecimal(unacceptable)),
                null,
                new EarlierNumbers(day, before));
    }
}
