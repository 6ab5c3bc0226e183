package health.zaoxue.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    private Path folder;

    @Test
    void an_archive_is_unpacked_without_the_folder_at_its_top() throws IOException {
        Path zip = archive("server-1/", "server-1/bin/start", "server-1/lib/a/b");

        Folders.unpack(zip, folder.resolve("server"));

        assertThat(folder.resolve("server/bin/start")).hasContent("server-1/bin/start");
        assertThat(folder.resolve("server/lib/a/b")).exists();
        assertThat(folder.resolve("server.part")).doesNotExist();
        assertThat(Folders.topOf(zip)).isEqualTo("server-1");
    }

    @Test
    void an_archive_that_reaches_outside_is_refused() throws IOException {
        Path zip = archive("server-1/", "server-1/../../outside");

        assertThatThrownBy(() -> Folders.unpack(zip, folder.resolve("server"))).isInstanceOf(StartFailure.class);
        assertThat(folder.resolve("server")).doesNotExist();
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    @Test
    void a_copy_has_nothing_that_the_original_has_not() throws IOException {
        Files.writeString(Folders.create(folder.resolve("from/deep")).resolve("new"), "new");
        Files.writeString(Folders.create(folder.resolve("to")).resolve("old"), "old");

        Folders.copy(folder.resolve("from"), folder.resolve("to"));

        assertThat(folder.resolve("to/deep/new")).hasContent("new");
        assertThat(folder.resolve("to/old")).doesNotExist();
    }

    @Test
    void deleting_does_not_follow_a_link() throws IOException {
        Path kept = Files.writeString(Folders.create(folder.resolve("kept")).resolve("file"), "kept");
        Files.createSymbolicLink(Folders.create(folder.resolve("gone")).resolve("link"), kept.getParent());

        Folders.delete(folder.resolve("gone"));

        assertThat(folder.resolve("gone")).doesNotExist();
        assertThat(kept).hasContent("kept");
    }

    private Path archive(String... entries) throws IOException {
        Path zip = folder.resolve("archive.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                if (!entry.endsWith("/")) {
                    out.write(entry.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return zip;
    }
}
