package health.zaoxue.mentorship.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Cases;
import health.zaoxue.mentorship.LearningCurve;
import health.zaoxue.mentorship.SignedCase;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-MEN-19")
class LearningCurveRuleTest {
    private static final LearningCurveRule FIVE_AND_FIFTEEN = new LearningCurveRule(0.05, 0.15);

    @Test
    void a_success_adds_and_a_failure_takes_away_the_published_weights() {
        assertThat(FIVE_AND_FIFTEEN.after(2, true)).isEqualTo(2.111, within(0.001));
        assertThat(FIVE_AND_FIFTEEN.after(2, false)).isEqualTo(0.901, within(0.001));
        assertThat(new LearningCurveRule(0.1, 0.2).after(2, true)).isEqualTo(2.118, within(0.001));
        assertThat(new LearningCurveRule(0.1, 0.2).after(2, false)).isEqualTo(1.307, within(0.001));
    }

    @Test
    void only_cases_in_ones_own_hands_are_drawn() {
        List<SignedCase> cases = Cases.none()
                .and(3, CaseRole.OBSERVED)
                .and(2, CaseRole.ASSISTED)
                .and(1, CaseRole.SUPERVISED_SCRUBBED)
                .and(1, CaseRole.TRAINED)
                .and(1, CaseRole.PERFORMED)
                .list();

        assertThat(LearningCurveRule.curve(Cases.EXTERNAL_FIXATION, cases, rule -> 3)
                        .points())
                .extracting(LearningCurve.Point::role)
                .containsExactly(CaseRole.SUPERVISED_SCRUBBED, CaseRole.PERFORMED);
    }

    @Test
    void enough_cases_as_planned_reach_the_limit() {
        LearningCurve curve = LearningCurveRule.curve(
                Cases.EXTERNAL_FIXATION,
                Cases.none().and(40, CaseRole.PERFORMED).list(),
                CurveRule::limit);

        assertThat(curve.reachedAt()).isBetween(5, 40);
        assertThat(curve.points().get(curve.reachedAt() - 1).score()).isGreaterThanOrEqualTo(curve.limit());
        assertThat(curve.points().get(curve.reachedAt() - 2).score()).isLessThan(curve.limit());
    }

    @Property
    void the_score_never_falls_below_zero(@ForAll @DoubleRange(min = 0, max = 5) double score) {
        assertThat(FIVE_AND_FIFTEEN.after(score, false))
                .isGreaterThanOrEqualTo(0)
                .isLessThanOrEqualTo(score);
    }

    @Test
    void the_harder_it_is_to_tell_good_from_bad_the_higher_is_the_limit_in_cases() {
        LearningCurveRule close = new LearningCurveRule(0.10, 0.15);
        LearningCurveRule apart = new LearningCurveRule(0.05, 0.25);

        assertThat(close.limit() / close.after(0, true)).isGreaterThan(apart.limit() / apart.after(0, true));
    }
}
