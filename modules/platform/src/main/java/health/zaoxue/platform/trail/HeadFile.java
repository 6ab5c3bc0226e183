package health.zaoxue.platform.trail;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** R-PLT-34: the file outside the database in which the heads are written down, one a line, oldest first. */
final class HeadFile {
    private static final String NAME = "trail-heads.txt";

    private final Path file;

    /** @param folder where the file is, or will be */
    HeadFile(Path folder) {
        file = folder.resolve(NAME);
    }

    Path path() {
        return file;
    }

    /** All lines that can be read, and how many cannot. */
    Content read() {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            List<KeptHead> heads =
                    lines.stream().flatMap(line -> KeptHead.of(line).stream()).toList();
            return new Content(heads, lines.size() - heads.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a line, unless the last one says the same. */
    void add(KeptHead head) {
        List<KeptHead> before = read().heads();
        if (!before.isEmpty() && before.get(before.size() - 1).digest().equals(head.digest())) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, head.line() + "\n", CREATE, APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file says. */
    record Content(List<KeptHead> heads, int damagedLines) {}
}
