package health.zaoxue.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** What was true when the realm was imported or last adapted: the product's address, and the digest of the files. */
final class RealmState {
    private static final String ADDRESS = "address";
    private static final String FILES = "files";

    private final Path file;
    private final String digest;
    private final Properties known = new Properties();

    private RealmState(Path file, String digest) {
        this.file = file;
        this.digest = digest;
    }

    static RealmState of(Path folder, List<Path> sources) {
        RealmState state = new RealmState(folder.resolve("realm.properties"), digest(sources));
        state.read();
        return state;
    }

    boolean isImported() {
        return known.containsKey(ADDRESS);
    }

    boolean hasAddress(String publicUrl) {
        return publicUrl.equals(known.getProperty(ADDRESS));
    }

    /** Whether the files are still those of the import, which alone reads them. */
    boolean hasFilesOfToday() {
        return digest.equals(known.getProperty(FILES));
    }

    void remember(String publicUrl) {
        known.setProperty(ADDRESS, publicUrl);
        known.putIfAbsent(FILES, digest);
        try (Writer writer = Files.newBufferedWriter(file)) {
            known.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        if (!Files.exists(file)) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            known.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(List<Path> sources) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            for (Path source : sources) {
                sum.update(Files.readAllBytes(source));
            }
            return HexFormat.of().formatHex(sum.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
