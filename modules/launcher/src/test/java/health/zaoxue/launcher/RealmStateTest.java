package health.zaoxue.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmStateTest {
    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void begin() throws IOException {
        source = Files.writeString(folder.resolve("realm.json"), "{}");
    }

    @Test
    void before_the_first_import_nothing_is_known() {
        assertThat(state().isImported()).isFalse();
        assertThat(state().hasAddress("http://127.0.0.1:8080")).isFalse();
    }

    @Test
    void the_address_is_remembered() {
        state().remember("http://127.0.0.1:8080");

        assertThat(state().isImported()).isTrue();
        assertThat(state().hasAddress("http://127.0.0.1:8080")).isTrue();
        assertThat(state().hasAddress("http://127.0.0.1:8081")).isFalse();
    }

    @Test
    void files_that_changed_after_the_import_are_noticed_at_every_later_start() throws IOException {
        state().remember("http://127.0.0.1:8080");
        Files.writeString(source, "{\"realm\": \"other\"}");

        assertThat(state().hasFilesOfToday()).isFalse();
        state().remember("http://127.0.0.1:8081");
        assertThat(state().hasFilesOfToday()).isFalse();
    }

    private RealmState state() {
        return RealmState.of(folder, List.of(source));
    }
}
