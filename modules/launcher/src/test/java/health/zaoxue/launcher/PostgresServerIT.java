package health.zaoxue.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedServer.class)
class PostgresServerIT {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String READ_ONLY = "25006";

    private static Path shared;
    private static PostgresServer server;

    @BeforeAll
    static void begin(SharedServer.Running running) {
        shared = running.folder();
        server = running.server();
        server.migrate();
    }

    @ParameterizedTest
    @CsvSource({"fsync, on", "synchronous_commit, on", "full_page_writes, on", "listen_addresses, 127.0.0.1"})
    void committed_data_survive_a_power_cut_and_nobody_outside_gets_in(String setting, String value)
            throws SQLException {
        assertThat(query(server.owner(), "show " + setting)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zaoxue_owner", "zaoxue_app", "zaoxue_audit", "keycloak"})
    void no_role_of_the_product_may_bypass_row_level_security(String role) throws SQLException {
        String sql = "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = '";

        assertThat(query(server.owner(), sql + role + "'")).isEqualTo("f");
    }

    @Test
    void a_wrong_password_opens_nothing() {
        Database wrong = new Database(server.application().url(), "zaoxue_app", "wrong");

        assertThatThrownBy(() -> wrong.dataSource().getConnection()).hasMessageContaining("password");
    }

    @Test
    void the_application_may_not_change_the_schema() {
        assertThatThrownBy(() -> query(server.application(), "create table platform.mine (id int)"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    @Test
    void auditors_may_not_write() {
        assertThatThrownBy(() -> query(server.audit(), "create temporary table mine (id int)"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isIn(READ_ONLY, INSUFFICIENT_PRIVILEGE));
    }

    @Test
    void keycloak_sees_only_its_own_database() {
        Database foreign = new Database(
                server.application().url(),
                server.keycloak().user(),
                server.keycloak().password());

        assertThatThrownBy(() -> foreign.dataSource().getConnection()).hasMessageContaining("permission denied");
    }

    @Test
    void migrations_that_ran_do_not_run_again() {
        assertThat(server.migrate()).isZero();
    }

    @Test
    void no_password_stands_in_the_log() throws Exception {
        String password = server.owner().password();

        try (Stream<Path> logs = Files.list(shared.resolve("log"))) {
            assertThat(logs)
                    .isNotEmpty()
                    .allSatisfy(log -> assertThat(log).content().doesNotContain(password));
        }
    }

    @Test
    void data_survive_a_restart(@TempDir Path folder) throws SQLException {
        try (PostgresServer first = PostgresServer.start(Project.current(), folder)) {
            write(first.owner(), "create table public.note as select 'kept' as text");
        }

        try (PostgresServer second = PostgresServer.start(Project.current(), folder)) {
            assertThat(query(second.owner(), "select text from public.note")).isEqualTo("kept");
        }
    }

    @Test
    void another_port_is_asked_for_when_a_program_was_quicker(@TempDir Path folder) throws Exception {
        try (ServerSocket quicker = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int free = freePort();
            Iterator<Integer> ports = List.of(quicker.getLocalPort(), free).iterator();

            try (PostgresServer started = start(folder, ports::next)) {
                assertThat(started.port()).isEqualTo(free);
                assertThat(query(started.owner(), "select 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void the_server_of_a_killed_run_is_taken_over_and_then_stopped(@TempDir Path folder) throws Exception {
        PostgresServer.start(Project.current(), folder).close();
        int port = freePort();
        startByHand(folder, port);

        try (PostgresServer second = PostgresServer.start(Project.current(), folder)) {
            assertThat(second.port()).isEqualTo(port);
            assertThat(query(second.owner(), "select 1")).isEqualTo("1");
        }

        assertThat(new DataFolder(folder.resolve("postgres/data")).survivor()).isEmpty();
    }

    @Test
    void lost_secrets_are_reported_without_waiting(@TempDir Path folder) {
        PostgresServer.start(Project.current(), folder).close();
        Folders.delete(folder.resolve("state/secrets.properties"));

        assertThatThrownBy(() -> PostgresServer.start(Project.current(), folder))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("--fresh");
        assertThat(new DataFolder(folder.resolve("postgres/data")).survivor()).isEmpty();
    }

    private static PostgresServer start(Path folder, IntSupplier ports) {
        Home home = Home.at(folder);
        return PostgresServer.start(Project.current(), home, Secrets.in(home.state()), ports);
    }

    private static int freePort() {
        try (FreePorts free = new FreePorts()) {
            return free.any();
        }
    }

    private static void startByHand(Path folder, int port) throws Exception {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        try (DirectoryStream<Path> programs = Files.newDirectoryStream(shared.resolve("postgres"), "PG-*")) {
            command.add(programs.iterator().next().resolve("bin/pg_ctl").toString());
        }
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=";
        command.addAll(List.of("-D", folder.resolve("postgres/data").toString(), "-w", "-o", options, "start"));
        Process start = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log/by-hand.log").toFile())
                .start();
        assertThat(start.waitFor()).isZero();
    }

    private static void write(Database database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Database database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
