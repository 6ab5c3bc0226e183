package health.zaoxue.mentorship.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Period;
import health.zaoxue.mentorship.PairingStanding;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Period RUNNING = new Period(TODAY.minusDays(100), TODAY.plusDays(100));

    @ParameterizedTest
    @Tag("R-MEN-80")
    @CsvSource({"0, ACTIVE", "1, ACTIVE", "29, ACTIVE", "30, QUIET", "31, QUIET", "99, QUIET"})
    void a_running_pairing_is_active_for_thirty_days_after_something_joint(int daysAgo, PairingStanding standing) {
        assertThat(new StandingRule(RUNNING, null, false, TODAY.minusDays(daysAgo)).on(TODAY))
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @Tag("R-MEN-80")
    @CsvSource({
        "1, 100, , false, PLANNED",
        "0, 100, , false, QUIET",
        "-100, 0, , false, QUIET",
        "-100, -1, , false, COMPLETED",
        "-100, -1, , true, HANDED_OVER",
        "-100, 100, 0, false, QUIET",
        "-100, 100, -1, false, ENDED_EARLY",
        "-100, 100, -1, true, HANDED_OVER",
        "5, 100, -1, false, ENDED_EARLY"
    })
    void without_anything_joint_its_days_decide(
            int from, int to, Integer ended, boolean handedOver, PairingStanding standing) {
        StandingRule rule = new StandingRule(
                new Period(TODAY.plusDays(from), TODAY.plusDays(to)),
                ended == null ? null : TODAY.plusDays(ended),
                handedOver,
                null);

        assertThat(rule.on(TODAY)).isEqualTo(standing);
    }

    @ParameterizedTest
    @Tag("R-MEN-191")
    @CsvSource({
        "1, 100, , , ",
        "-100, 100, , -3, -3",
        "-100, 100, , -30, 0",
        "-100, 100, , -70, -40",
        "-100, 100, , , -100",
        "-100, -1, , -3, -1",
        "-100, 100, -9, -20, -9"
    })
    void it_stands_so_since_what_was_done_last_or_its_last_day(
            int from, int to, @Nullable Integer ended, @Nullable Integer lastJoint, @Nullable Integer since) {
        StandingRule rule = new StandingRule(
                new Period(TODAY.plusDays(from), TODAY.plusDays(to)), day(ended), false, day(lastJoint));

        assertThat(rule.since(TODAY)).isEqualTo(day(since));
    }

    private static @Nullable LocalDate day(@Nullable Integer days) {
        return days == null ? null : TODAY.plusDays(days);
    }

    @Property(tries = 300)
    @net.jqwik.api.Tag("R-MEN-80")
    void nothing_joint_makes_a_pairing_active_that_does_not_run(
            @ForAll @IntRange(min = -60, max = 60) int from,
            @ForAll @IntRange(min = 0, max = 90) int length,
            @ForAll @IntRange(min = 0, max = 60) int lastJoint) {
        Period planned = new Period(TODAY.plusDays(from), TODAY.plusDays(from + length));

        PairingStanding standing = new StandingRule(planned, null, false, TODAY.minusDays(lastJoint)).on(TODAY);

        assertThat(standing == PairingStanding.ACTIVE || standing == PairingStanding.QUIET)
                .isEqualTo(planned.contains(TODAY));
    }
}
