package health.zaoxue.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.benchmarks.load.Load;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void without_words_everything_is_measured_on_a_product_of_its_own() {
        Options options = Options.parse();

        assertThat(options.url()).isEmpty();
        assertThat(options.accept()).isFalse();
        assertThat(Plan.of(options).loads())
                .extracting(Load::title)
                .containsExactly(
                        "1 user without pauses",
                        "20 users without pauses",
                        "50 users without pauses",
                        "100 users without pauses",
                        "200 users who pause 5 s");
        assertThat(Plan.of(options).sessions()).isEqualTo(200);
        assertThat(Plan.of(options).views()).isEqualTo(15);
    }

    @Test
    void a_quick_run_is_shorter_and_keeps_the_time_that_is_asked_for() {
        assertThat(Options.parse("--quick").time()).isLessThan(Options.parse().time());
        assertThat(Options.parse("--quick", "--seconds", "12").time()).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void a_world_has_ten_thousand_cases_or_up_to_five_hundred_times_as_many() {
        assertThat(Options.parse().scale()).isEmpty();
        assertThat(Options.parse("--scale", "10000").scale()).hasValue(10_000);
        assertThat(Options.parse("--scale", "5000000").scale()).hasValue(5_000_000);
    }

    @Test
    void an_address_gets_the_slash_that_paths_need() {
        assertThat(Options.parse("--url", "http://127.0.0.1:8080").url())
                .contains(URI.create("http://127.0.0.1:8080/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--faster",
                "--seconds",
                "--seconds 0",
                "--seconds x",
                "--seconds 10000",
                "--scale 9999",
                "--scale 15000",
                "--scale 5010000",
                "--scale x"
            })
    void what_makes_no_sense_is_said(String words) {
        assertThatThrownBy(() -> Options.parse(words.split(" "))).isInstanceOf(IllegalArgumentException.class);
    }
}
