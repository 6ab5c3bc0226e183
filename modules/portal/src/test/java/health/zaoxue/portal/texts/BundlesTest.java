package health.zaoxue.portal.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {
    static List<String> names() {
        return Bundle.names();
    }

    @Test
    void the_bundles_of_all_portals_and_modules_are_seen() {
        assertThat(Bundle.names())
                .contains("common", "faces", "physician", "aid", "nurse", "management", "commission", "administration")
                .contains("words-kernel", "words-portal", "words-identity", "words-mentorship", "words-equipment");
        assertThat(Bundle.read("common", "").texts()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_bundle_has_the_same_keys_in_three_languages(String name) {
        assertThat(Bundle.read(name, "_zh_CN").texts().keySet())
                .isEqualTo(Bundle.read(name, "").texts().keySet());
        assertThat(Bundle.read(name, "_bo").texts().keySet())
                .isEqualTo(Bundle.read(name, "").texts().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_text_has_the_same_places_to_fill_in_three_languages(String name) {
        Map<String, String> english = Bundle.read(name, "").texts();

        for (String language : List.of("_zh_CN", "_bo")) {
            Bundle.read(name, language)
                    .texts()
                    .forEach((key, text) -> assertThat(Bundle.placeholders(text))
                            .as(name + language + " " + key)
                            .isEqualTo(Bundle.placeholders(english.getOrDefault(key, ""))));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_text_is_not_blank_and_has_no_straight_apostrophe_that_would_swallow_a_placeholder(String name) {
        for (String language : Bundle.LANGUAGES) {
            Bundle.read(name, language)
                    .texts()
                    .forEach((key, text) -> assertThat(text)
                            .as(name + language + " " + key)
                            .isNotBlank()
                            .doesNotContain("'")
                            .isEqualTo(text.strip()));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void tibetan_is_well_formed(String name) {
        List<String> wrong = new ArrayList<>();
        Bundle.read(name, "_bo")
                .texts()
                .forEach((key, text) -> TibetanForm.faults(text)
                        .forEach(fault -> wrong.add(name + " " + key + ": " + fault + " in " + text)));

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void chinese_is_simplified(String name) {
        var simplified = Charset.forName("GB2312").newEncoder();

        Bundle.read(name, "_zh_CN")
                .texts()
                .forEach((key, text) -> text.codePoints()
                        .filter(Character::isIdeographic)
                        .forEach(sign -> assertThat(simplified.canEncode(Character.toString(sign)))
                                .as(name + " " + key + " " + Character.toString(sign))
                                .isTrue()));
    }
}
