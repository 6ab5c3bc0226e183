package health.zaoxue.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("R-PLT-34")
class HeadFileTest {
    private static final KeptHead FIRST =
            new KeptHead(Instant.parse("2026-05-18T16:05:00.000001Z"), 41, "a".repeat(64));
    private static final KeptHead SECOND = new KeptHead(Instant.parse("2026-05-19T16:05:00Z"), 57, "b".repeat(64));

    @TempDir
    private Path folder;

    @Test
    void heads_are_read_as_they_were_written_down() {
        HeadFile file = new HeadFile(folder.resolve("new"));

        file.add(FIRST);
        file.add(SECOND);

        assertThat(file.read()).isEqualTo(new HeadFile.Content(List.of(FIRST, SECOND), 0));
    }

    @Test
    void a_trail_that_did_not_grow_is_not_written_down_again() {
        HeadFile file = new HeadFile(folder);
        file.add(FIRST);

        file.add(new KeptHead(SECOND.keptAt(), FIRST.number(), FIRST.digest()));

        assertThat(file.read().heads()).containsExactly(FIRST);
    }

    @Test
    void damaged_lines_are_counted_and_the_others_still_read() throws IOException {
        HeadFile file = new HeadFile(folder);
        file.add(FIRST);
        Files.writeString(
                file.path(),
                "yesterday 42 " + "c".repeat(64) + "\n2026-05-18T16:05:00Z 42 short\n\n",
                StandardOpenOption.APPEND);
        file.add(SECOND);

        assertThat(file.read().heads()).containsExactly(FIRST, SECOND);
        assertThat(file.read().damagedLines()).isEqualTo(3);
    }

    @Test
    void a_file_that_is_not_there_holds_nothing() {
        assertThat(new HeadFile(folder.resolve("none")).read().heads()).isEmpty();
    }
}
