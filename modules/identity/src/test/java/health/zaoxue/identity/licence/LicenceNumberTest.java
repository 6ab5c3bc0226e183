package health.zaoxue.identity.licence;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.input.TypedFields;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-IDN-60")
class LicenceNumberTest {
    private final TypedFields typed = new TypedFields();

    @ParameterizedTest
    @CsvSource({"110540000123456, 3456", "54-01 0007.abcd, ABCD", "１１０５４０００００７, 0007", "A12345, 2345"})
    void however_it_is_written_it_is_one_number_of_which_the_end_is_shown(String number, String end) {
        LicenceNumber read = Objects.requireNonNull(LicenceNumber.read(typed, number));

        assertThat(read.end()).isEqualTo(end);
        assertThat(read.text()).matches("[A-Z0-9]{6,20}");
        assertThat(read).hasToString("…" + end);
    }

    @Test
    void the_same_number_written_in_two_ways_is_the_same() {
        assertThat(LicenceNumber.read(typed, "1105-4000 0123-456"))
                .isEqualTo(LicenceNumber.read(typed, "110540000123456"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "123456789012345678901", "执业123456", "12345/6"})
    void what_is_no_number_of_a_licence_is_refused(String number) {
        assertThat(refusal(number)).isEqualTo(Refusal.at("number", "identity.licence.number.form"));
    }

    @Test
    void the_number_of_an_identity_card_is_refused() {
        assertThat(refusal("540102199003071234")).isEqualTo(Refusal.at("number", "identity.licence.number.card"));
    }

    @Test
    void a_number_is_needed() {
        assertThat(refusal(null)).isEqualTo(Refusal.at("number", "text.missing"));
    }

    private Refusal refusal(@Nullable String number) {
        assertThat(LicenceNumber.read(typed, number)).isNull();
        return typed.refusals().get(0);
    }
}
