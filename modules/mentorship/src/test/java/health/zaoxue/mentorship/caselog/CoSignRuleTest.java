package health.zaoxue.mentorship.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.Performance;
import health.zaoxue.mentorship.Rating;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoSignRuleTest {
    private static final String LEARNT = "Mark the landmarks before draping";

    @ParameterizedTest
    @CsvSource({
        "SUPERVISED_SCRUBBED, , , '', '', entrustment performance wentWell nextTime",
        "OBSERVED, , , '', '', entrustment wentWell nextTime",
        "SUPERVISED_SCRUBBED, PROMPTED, INTERMEDIATE, Short, '', nextTime wentWell",
        "SUPERVISED_SCRUBBED, , INTERMEDIATE, Mark the landmarks before draping, Ask for the image one step earlier, entrustment wentWell",
        "SUPERVISED_SCRUBBED, PROMPTED, , Calm hands and a clear plan, Short, performance nextTime",
        "SUPERVISED_SCRUBBED, PROMPTED, INTERMEDIATE, Calm hands and a clear plan, Ask for the image one step earlier, ''"
    })
    @Tag("R-MEN-230")
    void everything_that_is_wrong_is_said_at_once_and_one_thing_for_each_field(
            CaseRole role,
            @Nullable Entrustment entrustment,
            @Nullable Performance performance,
            String wentWell,
            String nextTime,
            String fields) {
        Rating rating = new Rating(
                entrustment, performance, Complexity.AVERAGE, AssessmentManner.CO_SIGNED, wentWell, nextTime, false);

        assertThat(CoSignRule.against(rating, details(role)))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder(fields.isEmpty() ? new String[0] : fields.split(" "));
    }

    private static CaseDetails details(CaseRole role) {
        return new CaseDetails(
                UUID.randomUUID(),
                role,
                LocalDate.of(2026, 5, 18),
                Complexity.AVERAGE,
                CaseOutcome.AS_PLANNED,
                UUID.randomUUID(),
                LEARNT);
    }
}
