package health.zaoxue.portal.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that no page and no class shows is dead weight in three languages. */
class KeysInUseTest {
    private static final TextsInUse IN_USE = TextsInUse.ofAllModules();

    static List<String> names() {
        return Bundle.names();
    }

    static List<TextsInUse.MadeKey> madeKeys() {
        return TextsInUse.MadeKey.all();
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_text_is_shown_somewhere(String name) {
        Set<String> keys = Bundle.read(name, "").texts().keySet();

        assertThat(keys.stream().filter(key -> !IN_USE.shows(name, key))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("madeKeys")
    void a_beginning_that_is_allowed_is_still_completed_by_a_page_or_class_and_begins_a_text(TextsInUse.MadeKey made) {
        assertThat(IN_USE.completes(made)).isTrue();
        assertThat(made.reason()).isNotBlank();
        assertThat(Bundle.read(made.bundle(), "").texts().keySet()).anyMatch(made::begins);
    }

    @Test
    void a_text_that_nothing_names_is_found() {
        assertThat(IN_USE.shows("common", "ui.nobody-says-this")).isFalse();
        assertThat(IN_USE.shows("words-equipment", "IssueState.NOBODY_IS_THERE"))
                .isFalse();
        assertThat(IN_USE.shows("words-equipment", "refusal.issue.nobody-refuses"))
                .isFalse();
    }
}
