package health.zaoxue.portal.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TibetanSyllableTest {
    @ParameterizedTest
    @ValueSource(strings = {"བརྒྱད", "སྒྲོལ", "མངའ", "གཞིས", "འབྲས", "དབང", "པའི", "ཀླད", "ཧའེ", "ལྷ", "རིང"})
    void a_real_syllable_is_well_formed(String syllable) {
        assertThat(TibetanSyllable.isWellFormed(syllable)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ཀཀཀ", "གཀ", "ིཀ", "ཀཱིུ", "སརྒྱ", "བཀྲཤིས", "ནྱ", "དདད"})
    void a_misspelt_syllable_is_not(String syllable) {
        assertThat(TibetanSyllable.isWellFormed(syllable)).isFalse();
    }

    @Test
    void every_term_of_the_term_base_is_well_formed() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../../config/language/terms.csv"));

        assertThat(rows).hasSizeGreaterThan(600);
        assertThat(rows.stream()
                        .map(TibetanSyllableTest::tibetanOf)
                        .filter(term -> !TibetanForm.faults(term).isEmpty())
                        .map(term -> term + " " + TibetanForm.faults(term)))
                .isEmpty();
    }

    private static String tibetanOf(String row) {
        return java.util.Arrays.stream(row.split(","))
                .filter(cell -> cell.codePoints().anyMatch(sign -> sign >= 0x0f40 && sign <= 0x0fbc))
                .findFirst()
                .orElse("")
                .replace("\"", "");
    }
}
