package health.zaoxue.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    @Test
    void run_alone_uses_the_projects_own_folder_and_the_usual_port() {
        Project project = Project.current();

        assertThat(Command.parse("run"))
                .isEqualTo(
                        new RunCommand(new Installation(project, project.defaultHome(), OptionalInt.empty()), false));
    }

    @Test
    void run_takes_its_options_in_any_order() {
        assertThat(Command.parse("run", "--port", "9090", "--fresh", "--home", "/tmp/elsewhere"))
                .isEqualTo(new RunCommand(
                        new Installation(Project.current(), Path.of("/tmp/elsewhere"), OptionalInt.of(9090)), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http", "", "80 "})
    void what_is_no_port_is_refused(String text) {
        assertThatThrownBy(() -> Command.parse("run", "--port", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a port");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "65535"})
    void every_port_from_0_to_65535_may_be_wished(String text) {
        assertThat(Command.parse("run", "--port", text))
                .extracting(command -> ((RunCommand) command).installation().port())
                .isEqualTo(OptionalInt.of(Integer.parseInt(text)));
    }

    @Test
    void an_option_without_its_value_is_refused() {
        assertThatThrownBy(() -> Command.parse("run", "--home")).hasMessage("--home needs a value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "start", ""})
    void an_unknown_command_is_refused(String word) {
        assertThatThrownBy(() -> Command.parse(word)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void migrate_says_which_setting_is_missing() {
        MigrateCommand command =
                new MigrateCommand(new Environment(Map.of("ZAOXUE_DATABASE_URL", "jdbc:postgresql:zaoxue")));

        assertThatThrownBy(() -> command.execute(System.out)).hasMessage("ZAOXUE_DATABASE_OWNER_USER is not set");
    }

    @Test
    void the_trail_of_the_projects_own_folder_is_verified_unless_another_is_named() {
        Project project = Project.current();

        assertThat(Command.parse("verify-trail"))
                .isEqualTo(new VerifyTrailCommand(Environment.current(), project, project.defaultHome()));
        assertThat(Command.parse("verify-trail", "--home", "/tmp/elsewhere"))
                .isEqualTo(new VerifyTrailCommand(Environment.current(), project, Path.of("/tmp/elsewhere")));
        assertThatThrownBy(() -> Command.parse("verify-trail", "--fresh")).hasMessage("Unknown option '--fresh'");
    }

    @Test
    void a_trail_is_not_looked_for_where_nothing_was_ever_run() {
        VerifyTrailCommand command =
                new VerifyTrailCommand(new Environment(Map.of()), Project.current(), Path.of("/nonexistent"));

        assertThatThrownBy(() -> command.execute(System.out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing was ever run in /nonexistent");
    }
}
