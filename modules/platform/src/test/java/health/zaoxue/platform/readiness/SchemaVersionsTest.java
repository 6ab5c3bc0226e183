package health.zaoxue.platform.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-PLT-53")
class SchemaVersionsTest {
    private final SchemaVersions expected = new SchemaVersions(Map.of("platform", 40, "identity", 7));

    @Test
    void a_database_with_the_same_or_later_migrations_lacks_nothing() {
        assertThat(expected.missingIn(Map.of("platform", 40, "identity", 7))).isEmpty();
        assertThat(expected.missingIn(Map.of("platform", 41, "identity", 8, "later", 1)))
                .isEmpty();
    }

    @Test
    void a_migration_or_a_whole_schema_that_lacks_is_named() {
        assertThat(expected.missingIn(Map.of("platform", 39, "identity", 7)))
                .containsExactly(Map.entry("platform", 40));
        assertThat(expected.missingIn(Map.of("platform", 40))).containsExactly(Map.entry("identity", 7));
    }

    @Test
    void ready_is_only_what_can_be_written_and_lacks_nothing() {
        assertThat(new DatabaseProbe.Finding(true, Map.of()).isReady()).isTrue();
        assertThat(new DatabaseProbe.Finding(false, Map.of()).isReady()).isFalse();
        assertThat(new DatabaseProbe.Finding(true, Map.of("identity", 7)).isReady())
                .isFalse();
    }
}
