package health.zaoxue.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranslatedTest {
    @Test
    void a_missing_tibetan_name_is_shown_in_chinese_and_says_so() {
        Translated name = Translated.of("Anaesthesia", "麻醉");

        assertThat(name.in(Language.TIBETAN)).isEqualTo("麻醉");
        assertThat(name.languageShownFor(Language.TIBETAN)).isEqualTo(Language.CHINESE);
    }

    @Test
    void a_name_in_all_languages_is_shown_in_the_one_asked_for() {
        Translated name = new Translated("Nurse", "护士", "ནད་གཡོག");

        assertThat(name.in(Language.ENGLISH)).isEqualTo("Nurse");
        assertThat(name.in(Language.CHINESE)).isEqualTo("护士");
        assertThat(name.in(Language.TIBETAN)).isEqualTo("ནད་གཡོག");
    }
}
