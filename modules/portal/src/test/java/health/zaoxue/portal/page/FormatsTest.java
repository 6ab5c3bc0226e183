package health.zaoxue.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Language;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.portal.language.LanguageChoice;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private static Formats in(Language language) {
        return new Formats(choice(language));
    }

    private static LanguageChoice choice(Language language) {
        return new LanguageChoice() {
            @Override
            public Language current() {
                return language;
            }
        };
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,18 May 2026", "CHINESE,2026 年 5 月 18 日", "TIBETAN,2026.5.18"})
    void a_day_is_written_as_the_language_writes_it(Language language, String written) {
        assertThat(in(language).day(LocalDate.of(2026, 5, 18))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,November 2026", "CHINESE,2026 年 11 月", "TIBETAN,2026.11"})
    void a_month_is_written_as_the_language_writes_it(Language language, String written) {
        assertThat(in(language).month(YearMonth.of(2026, 11))).isEqualTo(written);
        assertThat(in(language).month(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"ENGLISH|: ", "CHINESE|：", "TIBETAN| · "})
    void a_name_is_parted_from_what_is_said_of_it_as_the_language_does(Language language, String written) {
        assertThat(in(language).getColon()).isEqualTo(written);
    }

    @Test
    void a_moment_is_told_in_the_programmes_zone() {
        assertThat(in(Language.ENGLISH).moment(Instant.parse("2026-05-18T16:30:00Z")))
                .isEqualTo("19 May 2026 00:30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH|1280000|CNY 1,280,000",
                "ENGLISH|0.5|CNY 0.50",
                "ENGLISH|-1234.56|CNY -1,234.56",
                "CHINESE|1280000|1,280,000 元",
                "TIBETAN|1280000|སྒོར་ 1,280,000"
            })
    void money_shows_fen_only_where_there_are_any(Language language, BigDecimal amount, String written) {
        assertThat(in(language).money(Money.yuan(amount))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH|11300000|11.30",
                "TIBETAN|11300000|11.30",
                "CHINESE|11300000|1,130",
                "CHINESE|704060|70.41"
            })
    void large_sums_are_counted_as_the_language_counts_them(Language language, BigDecimal amount, String written) {
        assertThat(in(language).large(Money.yuan(amount))).isEqualTo(written);
    }

    @Test
    void an_altitude_has_its_unit_and_its_place_on_the_scale() {
        assertThat(in(Language.ENGLISH).altitude(new Altitude(4500))).isEqualTo("4,500 m");
        assertThat(in(Language.ENGLISH).altitudeMark(4500)).isEqualTo("4.8");
        assertThat(in(Language.ENGLISH).altitudeMark(0)).isEqualTo("16.0");
    }

    @Test
    void nothing_is_written_as_nothing() {
        Formats formats = in(Language.ENGLISH);

        assertThat(formats.day(null) + formats.money(null) + formats.number(null) + formats.altitude(null))
                .isEmpty();
    }

    @Test
    void a_constant_is_said_in_the_words_of_its_module() {
        Words words = new Words(choice(Language.CHINESE), in(Language.CHINESE));

        assertThat(words.of(Role.NURSE)).isEqualTo("护士");
        assertThat(words.of(null)).isEmpty();
    }

    @Test
    void a_refusal_without_a_sentence_shows_its_code_rather_than_nothing() {
        Words words = new Words(choice(Language.ENGLISH), in(Language.ENGLISH));

        assertThat(words.say(Refusal.of("no.such.sentence"))).isEqualTo("???refusal.no.such.sentence???");
    }

    @Test
    void a_sentence_is_filled_with_values_written_for_the_reader() {
        Words words = new Words(choice(Language.ENGLISH), in(Language.ENGLISH));

        assertThat(words.fill("{0}, {1}, {2}", LocalDate.of(2026, 1, 2), Money.yuan(5), 1234))
                .isEqualTo("2 Jan 2026, CNY 5, 1,234");
    }
}
