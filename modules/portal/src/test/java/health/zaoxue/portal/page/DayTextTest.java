package health.zaoxue.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-08",
                " 2026-5-8 ",
                "2026/5/8",
                "2026.5.8",
                "20260508",
                "2026 年 5 月 8 日",
                "2026年5月8日",
                "༢༠༢༦.༥.༨"
            })
    void a_day_is_read_however_people_write_year_month_and_day(String typed) {
        assertThat(DayText.read(typed)).hasValue(LocalDate.of(2026, 5, 8));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "tomorrow",
                "8.5.2026",
                "05/08/2026",
                "2026-02-30",
                "2026-13-01",
                "2026-5",
                "202658",
                "2026-05-08T10"
            })
    void what_is_no_day_or_begins_with_the_day_is_not_guessed(String typed) {
        assertThat(DayText.read(typed)).isEmpty();
    }

    @Property
    void every_day_is_read_as_it_is_shown(@ForAll @LongRange(min = -25_000, max = 2_900_000) long sinceEpoch) {
        LocalDate day = LocalDate.ofEpochDay(sinceEpoch);

        assertThat(DayText.read(day.toString())).hasValue(day);
        assertThat(DayText.read(day.toString().replace("-", ""))).hasValue(day);
    }
}
