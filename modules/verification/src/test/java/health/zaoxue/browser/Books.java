package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.platform.trail.TrailReport;
import health.zaoxue.platform.trail.TrailVerification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The database as an auditor reads it after a breakdown: nothing lost, nothing doubled, nothing half done. */
final class Books {
    private final Product product;

    Books(Product product) {
        this.product = product;
    }

    /** The tag of a device in use at the hospital whose name begins so. */
    String tagAt(String hospital) throws SQLException {
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement(
                        "select d.tag from equipment.device d join identity.hospital h on h.id = d.hospital"
                                + " where h.name_en like ? and d.state = 'IN_SERVICE' order by d.tag limit 1")) {
            statement.setString(1, hospital + "%");
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).as(hospital).isTrue();
                return rows.getString(1);
            }
        }
    }

    /** Every acknowledged report is there once, and none of those that were only sent is there twice. */
    void hold(Crew crew) throws SQLException {
        Set<UUID> there = new HashSet<>();
        try (Connection connection = open();
                PreparedStatement statement =
                        connection.prepareStatement("select count(*) from equipment.issue where description = ?")) {
            for (UUID key : crew.sent()) {
                statement.setString(1, Crew.wordsOf(key));
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    assertThat(rows.getInt(1)).as("report %s", key).isBetween(0, 1);
                    if (rows.getInt(1) == 1) {
                        there.add(key);
                    }
                }
            }
        }
        assertThat(there).containsAll(crew.acknowledged());
    }

    /** No act is half there: reports have their receipt and their steps; the ledger sums to zero; the trail is whole. */
    void areWhole() throws SQLException {
        assertNone("select id from equipment.issue i where steps <> (select count(*) from equipment.issue_step s"
                + " where s.issue = i.id)");
        assertNone("select id from equipment.issue i where description like 'Runs down %' and not exists"
                + " (select 1 from platform.receipt r where r.answer like '%' || i.id || '%')");
        assertNone("select entry_id from equipment.ledger_posting group by entry_id having sum(amount) <> 0");
        assertNone("select number from platform.trail_head where open");
        try (Connection connection = open()) {
            connection.setAutoCommit(false);
            TrailReport report = new TrailVerification(null).run(connection);
            connection.rollback();
            assertThat(report.findings()).isEmpty();
        }
    }

    /** One value of the database. */
    String ask(String question, UUID about) throws SQLException {
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setObject(1, about);
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).as(question).isTrue();
                return rows.getString(1);
            }
        }
    }

    private void assertNone(String question) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            assertThat(rows.next()).as(question).isFalse();
        }
    }

    private Connection open() throws SQLException {
        return product.premises().database().dataSource().getConnection();
    }
}
