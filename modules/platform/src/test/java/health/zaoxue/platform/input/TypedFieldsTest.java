package health.zaoxue.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFieldsTest {
    private final TypedFields typed = new TypedFields();

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\t\n"})
    void a_text_that_must_be_there_is_missed(String nothing) {
        typed.text("name", nothing, 10);

        assertThat(typed.refusals()).containsExactly(Refusal.at("name", "text.missing"));
    }

    @Test
    void white_space_around_and_doubled_inside_is_dropped() {
        assertThat(typed.text("name", "  Pema \t  Yangzom ", 12)).isEqualTo("Pema Yangzom");
        assertThat(typed.areRefused()).isFalse();
    }

    @Test
    void ten_characters_are_taken_where_ten_are_allowed_and_eleven_are_not() {
        assertThat(typed.optionalText("name", "0123456789", 10)).isEqualTo("0123456789");
        assertThat(typed.optionalText("name", "01234567890", 10)).isNull();
        assertThat(typed.refusals()).containsExactly(Refusal.at("name", "text.too-long", 10, 11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202Eb", "a\u2066b", "\u0007"})
    void what_cannot_be_printed_or_reverses_what_follows_is_refused(String text) {
        assertThat(typed.optionalText("name", text, 10)).isNull();
        assertThat(typed.refusals()).containsExactly(Refusal.at("name", "text.unprintable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"བསྐལ་བཟང་", "李文娟", "O’Brien", "<b>x</b>"})
    void names_of_any_script_and_marks_that_only_look_dangerous_are_kept(String text) {
        assertThat(typed.text("name", text, 20)).isEqualTo(text);
        assertThat(typed.areRefused()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6000})
    void the_bounds_of_a_number_belong_to_it(int metres) {
        assertThat(typed.number("altitude", metres, 0, 6000)).isEqualTo(metres);
        assertThat(typed.areRefused()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 6001})
    void a_number_outside_its_bounds_is_refused(int metres) {
        typed.number("altitude", metres, 0, 6000);

        assertThat(typed.refusals()).containsExactly(Refusal.at("altitude", "number.outside", 0, 6000, metres));
    }
}
