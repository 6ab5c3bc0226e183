package health.zaoxue.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("R-PLT-33")
class VerifyTrailIT {
    private static final String NEW_PLACE =
            "insert into identity.place values (gen_random_uuid(), 'PREFECTURE', gen_random_uuid()::text, null, null, 1)";

    @TempDir
    private static Path home;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void the_trail_is_verified_beside_the_running_product_after_it_stopped_and_from_its_settings() throws SQLException {
        try (PostgresServer server = PostgresServer.start(Project.current(), home)) {
            server.migrate();
            run(server.application(), NEW_PLACE, NEW_PLACE, NEW_PLACE);

            assertThat(verify(Map.of())).isZero();
            assertThat(said()).contains("Read 3 entries", "The trail is whole.");
            assertThat(verify(settingsOf(server.audit()))).isZero();

            run(
                    server.owner(),
                    "set zaoxue.across = 'on'",
                    "alter table platform.trail_entry disable trigger user",
                    "update platform.trail_entry set act = 'Nobody.did' where number = 2",
                    "delete from platform.trail_entry where number = 3",
                    "alter table platform.trail_entry enable trigger user");
            assertThat(verify(settingsOf(server.audit()))).isEqualTo(1);
            assertThat(said()).contains("BROKEN: entry 2 was changed: identity.place", "BROKEN: entry 3 cut off");
        }

        assertThat(verify(Map.of())).isEqualTo(1);
        assertThat(said()).contains("BROKEN: entry 2 was changed", "The trail is broken");
    }

    private static Map<String, String> settingsOf(Database audit) {
        return Map.of(
                "ZAOXUE_DATABASE_URL", audit.url(),
                "ZAOXUE_DATABASE_AUDIT_USER", audit.user(),
                "ZAOXUE_DATABASE_AUDIT_PASSWORD", audit.password());
    }

    private int verify(Map<String, String> environment) {
        said.reset();
        return new VerifyTrailCommand(new Environment(environment), Project.current(), home)
                .execute(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void run(Database database, String... statements) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
