package health.zaoxue.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What is done with whole folders. Nothing here follows a symbolic link. */
final class Folders {
    private Folders() {}

    /** Deletes a folder with all that is in it; does nothing where there is none. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty folder of that name, whatever was there before. */
    static Path empty(Path folder) {
        delete(folder);
        return create(folder);
    }

    static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes {@code to} an exact copy of {@code from}. */
    static void copy(Path from, Path to) {
        delete(to);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copyFile(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the one folder at the top of an archive. */
    static String topOf(Path zip) {
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            ZipEntry first = entries.getNextEntry();
            if (first == null) {
                throw new StartFailure("%s is not an archive; delete it and build again".formatted(zip));
            }
            return Path.of(first.getName()).getName(0).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacks an archive that has one folder at its top as {@code to}, which exists afterwards only if all is there. */
    static void unpack(Path zip, Path to) {
        Path half = empty(to.resolveSibling(to.getFileName() + ".part"));
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entries, entry, half);
            }
            Files.move(onlyFolderIn(half), to);
        } catch (IOException e) {
            throw new StartFailure("%s cannot be unpacked: %s".formatted(zip, e.getMessage()), e);
        }
        delete(half);
    }

    private static void unpack(ZipInputStream entries, ZipEntry entry, Path into) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("an entry leads outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(entries, target);
        }
    }

    private static Path onlyFolderIn(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findFirst().orElseThrow(() -> new IOException("it is empty"));
        }
    }
}
