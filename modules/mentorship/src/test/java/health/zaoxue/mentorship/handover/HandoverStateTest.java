package health.zaoxue.mentorship.handover;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.mentorship.HandoverResult;
import health.zaoxue.mentorship.HandoverState;
import health.zaoxue.mentorship.Remaining;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoverStateTest {
    @ParameterizedTest
    @CsvSource({
        "OPEN, OFFERED LAPSED",
        "OFFERED, OFFERED QUESTIONED ACCEPTED LAPSED",
        "QUESTIONED, OFFERED LAPSED",
        "ACCEPTED, ''",
        "LAPSED, ''"
    })
    @Tag("R-MEN-121")
    void a_handover_goes_only_these_ways(HandoverState from, String ways) {
        for (HandoverState next : HandoverState.values()) {
            assertThat(from.mayBecome(next)).as("%s to %s", from, next).isEqualTo(ways.contains(next.name()));
        }
        assertThat(from.isWritable()).isEqualTo(from == HandoverState.OPEN || from == HandoverState.QUESTIONED);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, NOBODY",
        "0, 1, MASTER",
        "0, 9, MASTER",
        "1, 0, ONE",
        "1, 9, ONE",
        "2, 0, SEVERAL",
        "7, 3, SEVERAL"
    })
    @Tag("R-MEN-122")
    void a_technique_rests_on_whoever_remains(int independent, int masters, Remaining remaining) {
        assertThat(Remaining.of(independent, masters)).isEqualTo(remaining);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, STOPPED", "0, 9, STOPPED", "1, 1, KEPT", "1, 2, RARE", "4, 5, RARE", "5, 5, KEPT", "6, 5, KEPT"})
    @Tag("R-MEN-126")
    void a_technique_is_kept_by_as_many_cases_as_the_handover_asks_for(int cases, int minimum, HandoverResult result) {
        assertThat(HandoverResult.of(cases, minimum)).isEqualTo(result);
    }
}
