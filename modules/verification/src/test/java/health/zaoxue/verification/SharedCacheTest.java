package health.zaoxue.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What SQL changes shows at the next request, since no persistence unit keeps entities beyond its transaction. */
class SharedCacheTest {
    private static final Path MODULES = Path.of("..");

    @Test
    void no_persistence_unit_shares_entities_between_transactions() throws IOException {
        List<Path> units = units();

        assertThat(units).hasSizeGreaterThanOrEqualTo(5);
        for (Path unit : units) {
            assertThat(Files.readString(unit))
                    .as(unit.toString())
                    .contains("<shared-cache-mode>NONE</shared-cache-mode>")
                    .doesNotContain("eclipselink.cache.shared", "query-results-cache");
        }
    }

    private static List<Path> units() throws IOException {
        try (Stream<Path> modules = Files.list(MODULES)) {
            return modules.map(module -> module.resolve("src/main/resources/META-INF/persistence.xml"))
                    .filter(Files::exists)
                    .toList();
        }
    }
}
