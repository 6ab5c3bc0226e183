package health.zaoxue.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-IDN-80")
class DuplicateSignsTest {
    @ParameterizedTest
    @CsvSource({
        "true,  false, false, false, false",
        "false, true,  false, true,  false",
        "false, true,  false, false, true",
        "false, false, true,  true,  true",
        "false, false, false, true,  true"
    })
    void a_name_alone_and_a_similar_name_are_weak(
            boolean licence, boolean name, boolean similarName, boolean employer, boolean weak) {
        assertThat(new DuplicateSigns(licence, name, similarName, employer).weak())
                .isEqualTo(weak);
    }
}
