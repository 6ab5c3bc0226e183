package health.zaoxue.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.launcher.PostgresServer;
import health.zaoxue.launcher.Project;
import health.zaoxue.platform.trail.TrailReport;
import health.zaoxue.platform.trail.TrailVerification;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationIT {
    @TempDir
    private static Path folder;

    private static PostgresServer server;

    @BeforeAll
    static void begin() {
        server = PostgresServer.start(Project.current(), folder);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    @Tag("R-PLT-125")
    void every_migration_runs_on_databases_in_which_every_table_has_rows_and_loses_none() throws SQLException {
        Population population = new Population(server.owner());
        try (Catalogue all = new Catalogue(server.administrator());
                Catalogue application = new Catalogue(server.application())) {
            LivedDatabase database = new LivedDatabase(server.owner().dataSource(), population, all);

            Population.states().forEach(database::bringTo);
            database.bringTo(Map.of());

            assertThat(database.losses()).isEmpty();
            assertThat(population.waiting())
                    .as("rows behind migrations that never came")
                    .isEmpty();
            assertThat(all.counts())
                    .as(
                            "tables with their rows; where there are none, write some into population/<schema>/V<number>.sql")
                    .hasSizeGreaterThan(70)
                    .allSatisfy((table, rows) -> assertThat(rows).isPositive());
            assertThat(all.open())
                    .as("tables that show their rows to everybody")
                    .isEmpty();
            assertThat(application.texts("select id from mentorship.case_entry"))
                    .isEmpty();
        }
        TrailReport trail = verified();
        assertThat(trail.findings()).isEmpty();
        assertThat(trail.entries()).isGreaterThan(150);
        assertThat(server.migrate()).isZero();
    }

    private static TrailReport verified() throws SQLException {
        try (Connection connection = server.audit().dataSource().getConnection()) {
            connection.setAutoCommit(false);
            TrailReport report = new TrailVerification(null).run(connection);
            connection.rollback();
            return report;
        }
    }
}
