package health.zaoxue.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** The passwords of one home folder: made once, kept in a file that only its owner reads. */
final class Secrets {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final int PASSWORD_BYTES = 24;
    private static final int KEY_BYTES = 32;

    private final Path file;
    private final SecureRandom random;
    private final Properties known = new Properties();

    private Secrets(Path file, SecureRandom random) {
        this.file = file;
        this.random = random;
    }

    /** Reads the file where there is one. */
    static Secrets in(Path folder) {
        Secrets secrets = new Secrets(folder.resolve("secrets.properties"), new SecureRandom());
        secrets.read();
        return secrets;
    }

    /** The password of that name, made at the first question, whoever asks it. */
    String password(Name name) {
        return value(name, PASSWORD_BYTES, Base64.getUrlEncoder().withoutPadding());
    }

    /** A key of 256 bits in Base64, made at the first question. */
    String key(Name name) {
        return value(name, KEY_BYTES, Base64.getEncoder());
    }

    private synchronized String value(Name name, int bytes, Base64.Encoder encoder) {
        read();
        String present = known.getProperty(name.key());
        if (present != null) {
            return present;
        }
        byte[] fresh = new byte[bytes];
        random.nextBytes(fresh);
        String made = encoder.encodeToString(fresh);
        known.setProperty(name.key(), made);
        write();
        return made;
    }

    private void read() {
        if (!Files.exists(file)) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            known.load(reader);
            Files.setPosixFilePermissions(file, OWNER_ONLY);
        } catch (IOException e) {
            throw new StartFailure("The secrets in %s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private void write() {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            StringWriter text = new StringWriter();
            known.store(text, "Secrets of this folder; keep them with its data.");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(fresh, text.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is kept. */
    enum Name {
        POSTGRES,
        OWNER,
        APPLICATION,
        AUDIT,
        KEYCLOAK,
        KEYCLOAK_ADMINISTRATOR,
        PORTAL_CLIENT,
        ACCOUNTS_CLIENT,
        SESSION_KEY;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
