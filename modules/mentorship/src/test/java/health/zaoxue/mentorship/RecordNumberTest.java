package health.zaoxue.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-MEN-140")
class RecordNumberTest {
    @ParameterizedTest
    @CsvSource({"00123456, 123456", "zy-20 15, ZY2015", "ＺＹ２０１５, ZY2015", "A/77.1, A771", "000, 0", "0A9, A9"})
    void the_same_number_is_the_same_however_it_is_written(String typed, String plain) {
        assertThat(read(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "ABC", "病案 2015", "123456789012345678901", "77 <b>"})
    void what_is_no_number_is_refused(String typed) {
        assertThat(RecordNumber.read("unkeptRecord", typed).reasons())
                .containsExactly(Refusal.at("unkeptRecord", "record-number.form"));
    }

    @ParameterizedTest
    @CsvSource({
        "540102199003078810, identity-card",
        "138 1234 5678, mobile-phone",
        "0891-6332211, landline",
        "١٣٨١٢٣٤٥٦٧٨, mobile-phone"
    })
    void what_would_name_a_patient_is_refused(String typed, String code) {
        assertThat(RecordNumber.read("unkeptRecord", typed).reasons())
                .containsExactly(Refusal.at("unkeptRecord", "text.patient-identity." + code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "987654321", "4471", "5550123"})
    void it_prints_nothing_of_itself(String typed) {
        RecordNumber number = RecordNumber.read("unkeptRecord", typed).value();

        assertThat(number.plain()).isEqualTo(typed);
        assertThat(number.toString()).doesNotContain(typed);
        assertThat(new RecordNote(typed, false).toString()).doesNotContain(typed);
    }

    @Test
    void nothing_typed_is_nothing_noted() {
        assertThat(new RecordNote("  ", false)).isEqualTo(RecordNote.NONE);
    }

    private static String read(String typed) {
        return RecordNumber.read("unkeptRecord", typed).value().plain();
    }
}
