package health.zaoxue.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationProgramTest {
    @Test
    void wished_options_come_after_the_usual_ones_and_so_win() {
        List<String> options = ApplicationProgram.javaOptions(" -Xmx1g  -XX:TieredStopAtLevel=4 ");

        assertThat(options).endsWith("-Xmx1g", "-XX:TieredStopAtLevel=4").contains("-Xmx512m");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void without_a_wish_it_starts_quickly_and_stays_small(String wished) {
        assertThat(ApplicationProgram.javaOptions(wished))
                .contains("-Xmx512m", "-XX:TieredStopAtLevel=1")
                .noneMatch(String::isBlank);
    }
}
