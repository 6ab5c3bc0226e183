package health.zaoxue.mentorship.handover;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.HandoverResult;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** How often a technique is done, and what that means. */
class HandoverProperties {
    @Property
    @Tag("R-MEN-125")
    void more_cases_never_ask_for_less(@ForAll @IntRange(max = 5000) int casesInYear) {
        assertThat(HandoverRule.usualMinimum(casesInYear)).isPositive();
        assertThat(HandoverRule.usualMinimum(casesInYear + 1))
                .isGreaterThanOrEqualTo(HandoverRule.usualMinimum(casesInYear));
    }

    @Property
    @Tag("R-MEN-127")
    void it_is_told_exactly_where_a_check_would_not_say_kept(
            @ForAll @IntRange(max = 50) int cases, @ForAll @IntRange(min = 1, max = 50) int minimum) {
        Volume volume = new Volume(new UUID(1, 1), Translated.of("Fixation", null), minimum, cases);

        assertThat(volume.isRare()).isEqualTo(HandoverResult.of(cases, minimum) != HandoverResult.KEPT);
    }
}
