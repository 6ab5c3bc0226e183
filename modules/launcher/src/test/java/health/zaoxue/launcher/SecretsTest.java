package health.zaoxue.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    @Test
    void a_secret_is_made_once_and_kept() {
        String made = Secrets.in(folder).password(Secrets.Name.OWNER);

        assertThat(Secrets.in(folder).password(Secrets.Name.OWNER)).isEqualTo(made);
    }

    @Test
    void what_two_askers_make_in_turns_is_all_kept() {
        Secrets one = Secrets.in(folder);
        Secrets two = Secrets.in(folder);

        String owner = one.password(Secrets.Name.OWNER);
        String audit = two.password(Secrets.Name.AUDIT);
        String portal = one.password(Secrets.Name.PORTAL_CLIENT);

        Secrets later = Secrets.in(folder);
        assertThat(later.password(Secrets.Name.OWNER)).isEqualTo(owner).isEqualTo(two.password(Secrets.Name.OWNER));
        assertThat(later.password(Secrets.Name.AUDIT)).isEqualTo(audit);
        assertThat(later.password(Secrets.Name.PORTAL_CLIENT)).isEqualTo(portal);
    }

    @Test
    void every_name_and_every_folder_has_its_own() {
        Secrets here = Secrets.in(folder);
        Secrets there = Secrets.in(Folders.create(folder.resolve("other")));

        var all = EnumSet.allOf(Secrets.Name.class).stream().map(here::password).collect(Collectors.toSet());

        assertThat(all).hasSameSizeAs(Secrets.Name.values());
        assertThat(all).doesNotContain(there.password(Secrets.Name.OWNER));
    }

    @Test
    void only_the_owner_may_read_the_file() throws IOException {
        Secrets.in(folder).password(Secrets.Name.OWNER);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void a_file_that_others_could_read_is_closed_again() throws IOException {
        Secrets.in(folder).password(Secrets.Name.OWNER);
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));

        Secrets.in(folder);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void the_session_key_has_256_bits() {
        String key = Secrets.in(folder).key(Secrets.Name.SESSION_KEY);

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }

    @Test
    void an_unreadable_file_is_reported_and_not_replaced() throws IOException {
        Files.createDirectory(file());

        assertThatThrownBy(() -> Secrets.in(folder))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("secrets");
    }

    private Path file() {
        return folder.resolve("secrets.properties");
    }
}
