package health.zaoxue.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress =
            new Progress(new PrintStream(said, true, StandardCharsets.UTF_8), Clock.systemUTC());

    @TempDir
    private Path folder;

    private Home home;
    private ProcessRecord record;
    private Process process;

    @BeforeEach
    void begin() throws IOException {
        home = Home.at(folder);
        record = ProcessRecord.of(home, "part");
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void a_process_that_outlived_its_run_is_found_and_stopped() throws Exception {
        record.write(process.toHandle());

        ProcessRecord.all(home).forEach(written -> written.stopSurvivor(progress));

        assertThat(process.waitFor()).isNotZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("process " + process.pid());
        assertThat(record.survivor()).isEmpty();
    }

    @Test
    void another_process_with_the_same_number_is_left_alone() throws IOException {
        Files.writeString(record.file(), process.pid() + " 1000");

        record.stopSurvivor(progress);

        assertThat(process.isAlive()).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_process_that_has_ended_is_no_survivor() throws Exception {
        record.write(process.toHandle());
        process.destroyForcibly().waitFor();

        assertThat(record.survivor()).isEmpty();
    }

    @Test
    void nonsense_in_the_file_means_nobody() throws IOException {
        Files.writeString(record.file(), "nonsense");

        assertThat(record.survivor()).isEmpty();
    }
}
