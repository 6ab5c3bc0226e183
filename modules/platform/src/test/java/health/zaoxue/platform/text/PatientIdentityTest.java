package health.zaoxue.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-PLT-10")
class PatientIdentityTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "540102199003074512",
                "patient 54010219900307451X, stable",
                "54010219900307451x",
                "540102 19900307 4512",
                "５４０１０２１９９００３０７４５１２",
                "༥༤༠༡༠༢༡༩༩༠༠༣༠༧༤༥༡༢",
                "患者540102199003074512术后",
                "540102900307451",
                "11010520991332123X without a day of birth, with the right check character"
            })
    void identity_cards_are_found_however_they_are_written(String text) {
        assertThat(PatientIdentity.in(text)).contains(PatientIdentity.IDENTITY_CARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "tel 138 1234 5678",
                "+86 138-1234-5678",
                "8613812345678",
                "１３８１２３４５６７８",
                "家属199 001 23456。"
            })
    void mobile_phones_are_found(String text) {
        assertThat(PatientIdentity.in(text)).contains(PatientIdentity.MOBILE_PHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0891-6332462", "(0891) 633 2462", "010 6655 1234", "（0891）6332462", "08916332462"})
    void landlines_are_found(String text) {
        assertThat(PatientIdentity.in(text)).contains(PatientIdentity.LANDLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tie the medial row first.",
                "2026-05-18 08:30",
                "20260518",
                "1 3 5 7 9 11 13 15 17 19",
                "blood loss 1200 ml, 0.5 mg, 120/80, SpO2 88 %",
                "LS-260518-07",
                "serial 12345678901234567890",
                "110105209913321231",
                "23812345678",
                "case 12 of 15, 4 500 m"
            })
    void clinical_notes_are_left_alone(String text) {
        assertThat(PatientIdentity.in(text)).isEmpty();
    }

    @Property
    void every_mobile_number_is_found_inside_any_words(
            @ForAll @IntRange(min = 3, max = 9) int second, @ForAll @NumericChars @StringLength(9) String rest) {
        assertThat(PatientIdentity.in("called 1" + second + rest + " today")).isPresent();
    }

    @Property
    void every_card_with_a_day_of_birth_is_found(
            @ForAll @IntRange(min = 110000, max = 659999) int area,
            @ForAll @IntRange(min = 1900, max = 2026) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @NumericChars @StringLength(4) String rest) {
        assertThat(PatientIdentity.in("%d%04d%02d15%s".formatted(area, year, month, rest)))
                .contains(PatientIdentity.IDENTITY_CARD);
    }
}
