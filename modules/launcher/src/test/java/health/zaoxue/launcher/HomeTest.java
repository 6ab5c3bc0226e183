package health.zaoxue.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    private Path parent;

    @Test
    void nobody_else_may_look_into_it() throws IOException {
        Home home = Home.at(parent.resolve("home"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void a_second_launcher_is_kept_out_until_the_first_has_gone() {
        Home home = Home.at(parent);
        HomeLock first = HomeLock.take(home);

        assertThatThrownBy(() -> HomeLock.take(home))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(home.folder().toString());
        first.close();
        HomeLock.take(home).close();
    }

    @Test
    void the_log_of_the_run_before_is_set_aside() throws IOException {
        Home home = Home.at(parent);
        Files.writeString(home.log("part"), "before");

        Path fresh = home.freshLog("part");

        assertThat(fresh).doesNotExist();
        assertThat(home.log("part-previous")).hasContent("before");
    }

    @Test
    void starting_over_forgets_data_and_secrets_but_not_what_lies_beside_them() throws IOException {
        Home home = Home.at(parent);
        String before = Secrets.in(home.state()).password(Secrets.Name.OWNER);
        Folders.create(home.postgres().resolve("data/base"));
        Folders.create(home.keycloak().resolve("server"));
        Files.writeString(parent.resolve("holiday.txt"), "mine");

        home.startOver();

        assertThat(home.postgres().resolve("data")).doesNotExist();
        assertThat(Secrets.in(home.state()).password(Secrets.Name.OWNER)).isNotEqualTo(before);
        assertThat(home.keycloak().resolve("server")).exists();
        assertThat(parent.resolve("holiday.txt")).hasContent("mine");
    }
}
