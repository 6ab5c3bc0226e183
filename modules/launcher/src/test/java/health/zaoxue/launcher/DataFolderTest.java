package health.zaoxue.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path parent;

    private DataFolder data;

    @BeforeEach
    void begin() {
        data = new DataFolder(Folders.create(parent.resolve("data")));
    }

    @Test
    void what_a_killed_first_run_left_is_thrown_away() throws IOException {
        Files.writeString(data.path().resolve("PG_VERSION"), "18");

        data.clearWhenHalfMade();

        assertThat(data.path()).doesNotExist();
    }

    @Test
    void complete_data_are_never_thrown_away() throws IOException {
        Files.writeString(data.path().resolve("PG_VERSION"), "18");
        data.markComplete();

        data.clearWhenHalfMade();

        assertThat(data.path().resolve("PG_VERSION")).exists();
    }

    @Test
    void a_server_file_left_behind_whose_number_now_has_another_program_is_no_server() throws IOException {
        long own = ProcessHandle.current().pid();
        Files.writeString(data.path().resolve("postmaster.pid"), own + "\n/data\n1\n5432\n");

        assertThat(data.survivor()).isEmpty();
    }

    @Test
    void a_server_file_cut_short_is_no_server() throws IOException {
        Files.writeString(data.path().resolve("postmaster.pid"), "12\n");

        assertThat(data.survivor()).isEmpty();
    }
}
