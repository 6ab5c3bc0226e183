package health.zaoxue.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.launcher.Database;
import health.zaoxue.launcher.PostgresServer;
import health.zaoxue.launcher.SharedServer;
import health.zaoxue.platform.trail.TrailReport;
import health.zaoxue.platform.trail.TrailVerification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class MigrationIT {
    private static PostgresServer server;

    @BeforeAll
    static void begin(SharedServer.Running running) {
        server = running.server();
    }

    @Test
    @Tag("R-PLT-125")
    void every_migration_runs_on_databases_in_which_every_table_has_rows_and_loses_none() throws SQLException {
        Database lived = newDatabase("lived");
        Population population = new Population(lived);
        try (Catalogue all = new Catalogue(in("lived", server.administrator()));
                Catalogue application = new Catalogue(in("lived", server.application()))) {
            LivedDatabase database = new LivedDatabase(lived.dataSource(), population, all);

            Population.states().forEach(database::bringTo);
            database.bringTo(Map.of());

            assertThat(database.losses()).isEmpty();
            assertThat(population.waiting()).isEmpty();
            assertHasRowsEverywhere(all.counts());
            assertThat(all.open()).isEmpty();
            assertThat(application.texts("select id from mentorship.case_entry"))
                    .isEmpty();
        }
        assertThat(verified().findings()).isEmpty();
        assertThat(verified().entries()).isGreaterThan(150);
    }

    @Test
    @Tag("R-PLT-126")
    void a_migration_changes_rows_of_every_hospital_without_saying_so_and_the_trail_names_it() throws SQLException {
        Database probe = newDatabase("probe");

        new SchemaMigration(probe.dataSource(), List.of("platform", "probe")).migrate();

        try (Catalogue all = new Catalogue(in("probe", server.administrator()));
                Catalogue owner = new Catalogue(probe)) {
            assertThat(all.texts("select said from probe.note")).containsExactly("third");
            assertThat(owner.texts("select said from probe.note")).isEmpty();
            assertThat(all.texts(
                            "select concat_ws(' ', change, act, correlation, database_role) from platform.trail_entry"
                                    + " where kind = 'probe.note' order by number"))
                    .containsExactly(
                            "ADDED SchemaMigration.migrate probe V001 zaoxue_owner",
                            "CHANGED SchemaMigration.migrate probe V002 zaoxue_owner",
                            "CHANGED SchemaMigration.migrate probe V003 zaoxue_owner");
        }
    }

    @Test
    @Tag("R-PLT-126")
    void a_migration_that_fails_is_named_and_leaves_nothing() throws SQLException {
        Database broken = newDatabase("broken");

        assertThatThrownBy(() -> new SchemaMigration(broken.dataSource(), List.of("broken")).migrate())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("broken V002");

        try (Catalogue owner = new Catalogue(broken)) {
            assertThat(owner.counts().keySet()).contains("broken.kept").doesNotContain("broken.gone");
        }
    }

    @Test
    @Tag("R-PLT-127")
    void an_older_version_leaves_a_newer_database_as_it_is() throws SQLException {
        Database newer = newDatabase("newer");
        SchemaMigration older = new SchemaMigration(newer.dataSource(), List.of("reporting"));
        older.migrate();
        try (Connection connection = newer.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into reporting.flyway_schema_history"
                    + " values (99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'zaoxue_owner', now(), 1, true)");
        }

        assertThat(older.migrate()).isZero();

        try (Catalogue owner = new Catalogue(newer)) {
            assertThat(owner.texts("select max(version) from reporting.flyway_schema_history"))
                    .containsExactly("999");
        }
    }

    private static void assertHasRowsEverywhere(Map<String, Long> counts) {
        assertThat(counts)
                .as("a table without rows wants some in population/<schema>/V<number>.sql")
                .hasSizeGreaterThan(70)
                .allSatisfy((table, rows) -> assertThat(rows).isPositive())
                .containsEntry("identity.role_grant", 9L)
                .containsEntry("mentorship.certification_step", 5L)
                .containsEntry("mentorship.degree_supervisor", 2L);
    }

    private static Database newDatabase(String name) throws SQLException {
        try (Connection connection = server.administrator().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database %s owner zaoxue_owner template template0".formatted(name));
            statement.execute("alter database %s set synchronous_commit = off".formatted(name));
        }
        return in(name, server.owner());
    }

    private static Database in(String name, Database other) {
        return new Database(other.url().replaceFirst("/zaoxue$", "/" + name), other.user(), other.password());
    }

    private static TrailReport verified() throws SQLException {
        try (Connection connection = in("lived", server.audit()).dataSource().getConnection()) {
            connection.setAutoCommit(false);
            TrailReport report = new TrailVerification(null).run(connection);
            connection.rollback();
            return report;
        }
    }
}
