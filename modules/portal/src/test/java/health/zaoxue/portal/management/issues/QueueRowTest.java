package health.zaoxue.portal.management.issues;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.equipment.DeviceTag;
import health.zaoxue.equipment.IssueRow;
import health.zaoxue.equipment.IssueState;
import health.zaoxue.equipment.Severity;
import health.zaoxue.kernel.Translated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueRowTest {
    @ParameterizedTest
    @CsvSource({"PT0M, 0, minutes", "PT59M, 59, minutes", "PT60M, 1, hours", "PT47H59M, 47, hours", "PT48H, 2, days"})
    void the_age_is_told_in_minutes_hours_or_days(Duration waited, long age, String unit) {
        QueueRow row = new QueueRow(issue(), "Pema", "Pema", waited);

        assertThat(row.age()).isEqualTo(age);
        assertThat(row.ageUnit()).isEqualTo(unit);
    }

    private static IssueRow issue() {
        Instant now = Instant.EPOCH;
        return new IssueRow(
                UUID.randomUUID(),
                new DeviceTag("K7M2XQ2"),
                Translated.of("Pump", null),
                null,
                null,
                null,
                null,
                "leaks",
                Severity.DEGRADED,
                IssueState.REPORTED,
                now,
                UUID.randomUUID(),
                now,
                UUID.randomUUID());
    }
}
