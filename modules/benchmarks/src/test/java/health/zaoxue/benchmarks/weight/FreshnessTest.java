package health.zaoxue.benchmarks.weight;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.benchmarks.visit.Answer;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public, max-age=31536000, immutable | true",
                "max-age=86400                      | true",
                "max-age=86399                      | false",
                "no-cache, max-age=86400            | false",
                "no-store                           | false",
                "private                            | false"
            })
    void only_what_is_good_for_a_day_is_not_asked_for_again(String control, boolean lasts) {
        assertThat(Freshness.of(answer(Map.of("Cache-Control", List.of(control))))
                        .lasts())
                .isEqualTo(lasts);
    }

    @Test
    void what_has_a_version_is_asked_for_by_it_unless_it_may_not_be_kept() {
        Map<String, List<String>> versioned = Map.of("ETag", List.of("\"7\""), "Cache-Control", List.of("no-cache"));
        Map<String, List<String>> secret = Map.of("ETag", List.of("\"7\""), "Cache-Control", List.of("no-store"));

        assertThat(Freshness.of(answer(versioned)).question()).containsEntry("If-None-Match", "\"7\"");
        assertThat(Freshness.of(answer(secret)).question()).isEmpty();
    }

    private static Answer answer(Map<String, List<String>> headers) {
        return new Answer(
                URI.create("http://127.0.0.1/"), 200, HttpHeaders.of(headers, (name, value) -> true), new byte[0]);
    }
}
