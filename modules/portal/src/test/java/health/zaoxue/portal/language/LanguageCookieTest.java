package health.zaoxue.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCookieTest {
    @ParameterizedTest
    @CsvSource({"en,ENGLISH,", "bo,TIBETAN,", "bo.zh-CN,TIBETAN,CHINESE", "zh-CN.en,CHINESE,ENGLISH"})
    void what_is_remembered_is_read_again(String value, Language chosen, Language there) {
        LanguageCookie cookie = LanguageCookie.read(value).orElseThrow();

        assertThat(cookie.chosen()).isEqualTo(chosen);
        assertThat(cookie.seenAtKeycloak()).isEqualTo(there);
        assertThat(cookie.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "EN", "zh", "<script>", "en;x", ".en", "en_US"})
    void no_other_language_is_believed(String value) {
        assertThat(LanguageCookie.read(value)).isEmpty();
    }

    @Test
    void the_question_for_a_language_is_taken_out_of_an_address() {
        assertThat(LanguageChoice.withoutLanguage("lang=bo&a=1&b=lang=2")).contains("a=1&b=lang=2");
        assertThat(LanguageChoice.withoutLanguage("lang=bo")).isEmpty();
        assertThat(LanguageChoice.withoutLanguage(null)).isEmpty();
    }
}
