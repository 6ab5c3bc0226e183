package health.zaoxue.portal.nurse;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.equipment.IssueState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HopTest {
    @ParameterizedTest
    @CsvSource({
        "REPORTED, done now todo todo todo",
        "ACKNOWLEDGED, done done now todo todo",
        "IN_PROGRESS, done done done now todo",
        "WAITING_FOR_PART, done done done wait todo",
        "RESOLVED, done done done done now",
        "CONFIRMED, done done done done done",
        "REOPENED, done now todo todo todo"
    })
    void a_report_has_gone_as_far_as_its_state_says(IssueState state, String hops) {
        assertThat(Hop.of(state)).extracting(Hop::state).containsExactly(hops.split(" "));
    }
}
