package health.zaoxue.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

@Tag("R-MEN-67")
@org.junit.jupiter.api.Tag("R-MEN-67")
class CertificateCodeTest {
    private static final String SYMBOLS = "34679ACDEFGHJKMNPQRTWXY";
    private static final SecureRandom CHANCE = new SecureRandom();

    @Test
    void it_holds_eighty_bits_and_more_in_symbols_that_look_like_no_other() {
        assertThat(19 * Math.log(SYMBOLS.length()) / Math.log(2)).isGreaterThan(80);
        assertThat(SYMBOLS).doesNotContain("0", "O", "1", "I", "L", "2", "Z", "5", "S", "8", "B", "U", "V");
        assertThat(CertificateCode.by(CHANCE).value()).matches("[" + SYMBOLS + "]{20}");
    }

    @Property(tries = 200)
    void what_is_printed_is_what_is_typed_whatever_the_case_and_the_gaps() {
        CertificateCode code = CertificateCode.by(CHANCE);

        assertThat(code.printed()).matches("([" + SYMBOLS + "]{5}-){3}[" + SYMBOLS + "]{5}");
        assertThat(CertificateCode.typed(code.printed())).contains(code);
        assertThat(CertificateCode.typed(
                        " " + code.printed().toLowerCase(Locale.ROOT).replace("-", "  ") + "\n"))
                .contains(code);
        assertThat(CertificateCode.typed(code.printed().replace('-', '–'))).contains(code);
    }

    @Property
    void one_wrong_symbol_is_noticed(
            @ForAll @IntRange(max = 19) int place, @ForAll @IntRange(min = 1, max = 22) int further) {
        StringBuilder wrong = new StringBuilder(CertificateCode.by(CHANCE).value());
        int known = SYMBOLS.indexOf(wrong.charAt(place));
        wrong.setCharAt(place, SYMBOLS.charAt((known + further) % SYMBOLS.length()));

        assertThat(CertificateCode.typed(wrong.toString())).isEmpty();
    }

    @Property
    void two_symbols_in_each_others_place_are_noticed(
            @ForAll @IntRange(max = 19) int one, @ForAll @IntRange(max = 19) int other) {
        StringBuilder wrong = new StringBuilder(CertificateCode.by(CHANCE).value());
        char moved = wrong.charAt(one);
        Assume.that(moved != wrong.charAt(other));
        wrong.setCharAt(one, wrong.charAt(other));
        wrong.setCharAt(other, moved);

        assertThat(CertificateCode.typed(wrong.toString())).isEmpty();
    }

    @Test
    void too_short_too_long_and_other_letters_are_no_code() {
        String code = CertificateCode.by(CHANCE).value();

        assertThat(CertificateCode.typed("")).isEmpty();
        assertThat(CertificateCode.typed(code.substring(1))).isEmpty();
        assertThat(CertificateCode.typed(code + "3")).isEmpty();
        assertThat(CertificateCode.typed("0".repeat(20))).isEmpty();
        assertThatThrownBy(() -> new CertificateCode(code.substring(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
