package health.zaoxue.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R-EQP-22")
class RequestStateTest {
    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "WITHDRAWN", "CLOSED"})
    void nothing_happens_after_the_end(RequestState end) {
        assertThat(end.isFinal()).isTrue();
        assertThat(end.possibleActs()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNDER_REVIEW"})
    void the_commission_decides_only_what_is_under_review(RequestState state) {
        assertThat(state.possibleActs()).noneMatch(RequestAct::decides);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DRAFT", "RETURNED"})
    void what_has_been_sent_is_not_edited(RequestState state) {
        assertThat(state.allows(RequestAct.EDITED)).isFalse();
        assertThat(state.allows(RequestAct.SUBMITTED)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"APPROVED"})
    void nothing_is_paid_before_the_approval_or_after_the_end(RequestState state) {
        assertThat(state.allows(RequestAct.PAID)).isFalse();
    }

    @Test
    void an_approved_request_is_never_taken_back() {
        assertThat(RequestState.APPROVED.allows(RequestAct.WITHDRAWN)).isFalse();
    }
}
