package health.zaoxue.platform.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.testing.EquippedHospital;
import health.zaoxue.testing.OwnerDatabase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was said to the database, how long it holds, and what else somebody might try to say. */
@ArquillianTest
class SaidIT {
    @Inject
    private EquippedHospital here;

    @Inject
    private OwnerDatabase database;

    @BeforeEach
    void open() {
        here.open().pump();
    }

    @Test
    @Tag("R-PLT-43")
    void what_was_said_is_forgotten_with_the_end_of_the_transaction() throws SQLException {
        try (Connection connection = database.asApplication(here.nurse)) {
            assertThat(devices(connection)).isEqualTo(1);

            connection.rollback();

            assertThat(devices(connection)).isZero();
        }
    }

    @Test
    @Tag("R-PLT-43")
    void what_was_said_for_a_whole_session_counts_for_nothing() throws SQLException {
        try (Connection connection = database.asApplication()) {
            say(
                    connection,
                    "select set_config('zaoxue.area', 'region', false), set_config('zaoxue.hospital', '%s', false),"
                            + " set_config('zaoxue.stamp', extract(epoch from now())::text, false)");

            assertThat(devices(connection)).isZero();
        }
    }

    @Test
    @Tag("R-PLT-43")
    void an_area_without_the_moment_of_the_transaction_counts_for_nothing() throws SQLException {
        try (Connection connection = database.asApplication()) {
            connection.setAutoCommit(false);
            say(
                    connection,
                    "select set_config('zaoxue.area', 'region', true), set_config('zaoxue.hospital', '%s', true)");

            assertThat(devices(connection)).isZero();
        }
    }

    @Test
    @Tag("R-PLT-44")
    void the_owners_way_across_works_for_nobody_else() throws SQLException {
        try (Connection application = database.asApplication();
                Connection owner = database.asBlindOwner()) {
            say(application, "set zaoxue.across = 'on'");
            assertThat(devices(application)).isZero();

            assertThat(devices(owner)).isZero();
            say(owner, "set zaoxue.across = 'on'");
            assertThat(devices(owner)).isPositive();
        }
    }

    private void say(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.formatted(here.hospital));
        }
    }

    private static long devices(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select count(*) from equipment.device")) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
