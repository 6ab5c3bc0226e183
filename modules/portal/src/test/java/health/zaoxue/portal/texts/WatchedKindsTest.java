package health.zaoxue.portal.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The audit administrator reads of every table that a migration watches by a word of ours. */
class WatchedKindsTest {
    private static final Pattern WATCHED = Pattern.compile("platform\\.watch\\(\\s*'([a-z_.]+)'");
    private static final String KEY = "trail.kind.";

    @Test
    void each_watched_table_has_a_word_and_each_word_a_table() throws IOException {
        Set<String> words = Bundle.read("administration", "").texts().keySet().stream()
                .filter(key -> key.startsWith(KEY))
                .map(key -> key.substring(KEY.length()))
                .collect(Collectors.toSet());

        assertThat(watched()).hasSizeGreaterThan(30).isEqualTo(words);
    }

    private static Set<String> watched() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(file ->
                            file.toString().endsWith(".sql") && file.toString().contains("/src/main/"))
                    .flatMap(WatchedKindsTest::in)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> in(Path migration) {
        try {
            return WATCHED
                    .matcher(Files.readString(migration))
                    .results()
                    .map(WatchedKindsTest::table)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String table(MatchResult match) {
        return match.group(1);
    }
}
