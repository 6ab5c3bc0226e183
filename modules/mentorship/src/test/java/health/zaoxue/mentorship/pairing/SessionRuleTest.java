package health.zaoxue.mentorship.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.NewSession;
import health.zaoxue.mentorship.SessionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-MEN-83")
class SessionRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "0, 45, true, ",
        "30, 5, true, ",
        "30, 600, true, ",
        "-1, 45, true, case.date.future",
        "31, 45, true, session.too-old",
        "0, 4, true, session.minutes",
        "0, 601, true, session.minutes",
        "3, 45, false, session.outside-pairing"
    })
    void a_session_is_recent_within_the_pairing_and_of_a_credible_length(
            int daysAgo, int minutes, boolean within, String refusal) {
        List<String> codes = new SessionRule(within, TODAY)
                .against(session(daysAgo, minutes, "Reading pelvic films")).stream()
                        .map(Refusal::code)
                        .toList();

        assertThat(codes).isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void it_says_what_it_was_about_and_never_who_the_patient_is() {
        assertThat(new SessionRule(true, TODAY).against(session(0, 45, " ")))
                .containsExactly(Refusal.at("topic", "text.missing"));
        assertThat(new SessionRule(true, TODAY).against(session(0, 45, "Call 13812345678 about it")))
                .extracting(Refusal::field)
                .containsExactly("topic");
    }

    private static NewSession session(int daysAgo, int minutes, String topic) {
        return new NewSession(
                new UUID(1, 1), new UUID(2, 2), TODAY.minusDays(daysAgo), SessionKind.BEDSIDE, minutes, topic);
    }
}
