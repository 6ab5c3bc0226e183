package health.zaoxue.mentorship.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Cases;
import health.zaoxue.mentorship.KeepingCurve;
import health.zaoxue.mentorship.LearningCurve;
import health.zaoxue.mentorship.SignedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The published scores are those of Steiner, Cook, Farewell and Treasure, "Monitoring surgical performance using risk-adjusted cumulative
 * sum charts", Biostatistics 1(4), 2000, page 446, to three decimals in Steiner, "Risk-adjusted monitoring of outcomes in health care", in:
 * Lawless (ed.), Statistics in Action, 2014, page 234: the chance of failure is that of logit p = −3.68 + 0.077 · Parsonnet score; a
 * doubled odds is watched for by a CUSUM to keep, a halved one by one to reach.
 */
@Tag("R-MEN-110")
class KeepingCurveRuleTest {
    private static final KeepingCurveRule FIVE_AND_FIFTEEN = new KeepingCurveRule(0.05, 0.15);
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    @ParameterizedTest
    @CsvSource({"0, -0.024, 0.669", "50, -0.433, 0.260"})
    void the_scores_for_twice_the_odds_of_failure_are_the_published_ones(
            int parsonnet, double success, double failure) {
        double acceptable = chance(parsonnet);
        KeepingCurveRule rule = new KeepingCurveRule(acceptable, withOdds(2, acceptable));

        assertThat(rule.after(5, true) - 5).isEqualTo(success, within(0.0005));
        assertThat(rule.after(5, false) - 5).isEqualTo(failure, within(0.0005));
    }

    @ParameterizedTest
    @Tag("R-MEN-19")
    @CsvSource({"0, 0.012, -0.681", "50, 0.316, -0.377"})
    void the_scores_for_half_the_odds_of_failure_are_the_published_ones(int parsonnet, double success, double failure) {
        double unacceptable = chance(parsonnet);
        LearningCurveRule rule = new LearningCurveRule(withOdds(0.5, unacceptable), unacceptable);

        assertThat(rule.after(5, true) - 5).isEqualTo(success, within(0.0005));
        assertThat(rule.after(5, false) - 5).isEqualTo(failure, within(0.0005));
    }

    @Property
    void it_mirrors_the_curve_to_reach(@ForAll @DoubleRange(min = 2, max = 5) double score) {
        LearningCurveRule reaching = new LearningCurveRule(0.05, 0.15);

        for (boolean success : new boolean[] {true, false}) {
            assertThat(FIVE_AND_FIFTEEN.after(score, success) - score)
                    .isEqualTo(score - reaching.after(score, success), within(1e-9));
        }
    }

    @Test
    void a_simulation_from_a_fixed_seed_agrees_with_both_limits() {
        ScoreWalk keeping = new ScoreWalk(Math.log(0.15 / 0.05), Math.log(0.85 / 0.95));
        ScoreWalk reaching = new ScoreWalk(Math.log(0.95 / 0.85), Math.log(0.05 / 0.15));

        assertThat(simulated(keeping, new ScoreWalk.FalseAlarm(0.05, 100, 0.1), FIVE_AND_FIFTEEN.limit()))
                .isLessThanOrEqualTo(0.11);
        assertThat(simulated(
                        reaching, new ScoreWalk.FalseAlarm(0.85, 50, 0.1), new LearningCurveRule(0.05, 0.15).limit()))
                .isLessThanOrEqualTo(0.11);
    }

    /** The worked example of Hubig, "cusum: Cumulative Sum (CUSUM) Charts for Monitoring of Hospital Performance", R package 0.4.1. */
    @Test
    void a_published_limit_from_a_thousand_simulated_series_has_the_chance_that_it_was_published_for() {
        double unacceptable = withOdds(2, 0.05);
        ScoreWalk walk = new ScoreWalk(Math.log(unacceptable / 0.05), Math.log((1 - unacceptable) / (1 - 0.05)));
        double errorOfASimulation = Math.sqrt(0.05 * 0.95 / 1000);

        double chance = walk.chanceToReach(2.696187, new ScoreWalk.FalseAlarm(0.05, 100, 0.05));

        assertThat(chance).isEqualTo(0.05, within(2 * errorOfASimulation));
    }

    @Property(tries = 20)
    void the_limit_is_the_lowest_that_keeps_the_chance_of_a_false_alarm(
            @ForAll @DoubleRange(min = 0.02, max = 0.15) double acceptable) {
        double unacceptable = 2 * acceptable;
        ScoreWalk walk =
                new ScoreWalk(Math.log(unacceptable / acceptable), Math.log((1 - unacceptable) / (1 - acceptable)));
        ScoreWalk.FalseAlarm alarm = new ScoreWalk.FalseAlarm(acceptable, 100, 0.1);

        double limit = new KeepingCurveRule(acceptable, unacceptable).limit();

        assertThat(walk.chanceToReach(limit, alarm)).isLessThanOrEqualTo(0.1);
        assertThat(walk.chanceToReach(limit - 0.05, alarm)).isGreaterThan(0.1);
    }

    @Test
    void cases_before_the_certification_and_those_of_others_hands_count_for_nothing() {
        List<SignedCase> cases = Cases.none()
                .and(2, CaseRole.OBSERVED)
                .and(3, CaseRole.PERFORMED)
                .list();
        LocalDate last = cases.get(cases.size() - 1).day();

        assertThat(curve(LONG_AGO, cases).points())
                .extracting(LearningCurve.Point::role)
                .containsExactly(CaseRole.PERFORMED, CaseRole.PERFORMED, CaseRole.PERFORMED);
        assertThat(curve(last.plusDays(1), cases).points()).isEmpty();
    }

    @Test
    void cases_as_planned_keep_it_at_zero_and_never_signal() {
        KeepingCurve curve =
                curve(LONG_AGO, Cases.none().and(40, CaseRole.PERFORMED).list());

        assertThat(curve.signalledAt()).isZero();
        assertThat(curve.points()).allMatch(point -> point.score() == 0);
    }

    private static KeepingCurve curve(LocalDate since, List<SignedCase> cases) {
        return KeepingCurveRule.curve(Cases.EXTERNAL_FIXATION, since, cases, CurveRule::limit);
    }

    private static double chance(int parsonnet) {
        double odds = Math.exp(-3.68 + 0.077 * parsonnet);
        return odds / (1 + odds);
    }

    private static double withOdds(double times, double chance) {
        double odds = times * chance / (1 - chance);
        return odds / (1 + odds);
    }

    /** How often one of ten thousand series reaches the limit. */
    private static double simulated(ScoreWalk walk, ScoreWalk.FalseAlarm alarm, double limit) {
        Random chance = new Random(2026);
        int series = 10_000;
        int reached = 0;
        for (int i = 0; i < series; i++) {
            double score = 0;
            for (int number = 0; number < alarm.cases() && score < limit; number++) {
                score = walk.after(score, chance.nextDouble() < alarm.ups());
            }
            reached += score >= limit ? 1 : 0;
        }
        return reached / (double) series;
    }
}
