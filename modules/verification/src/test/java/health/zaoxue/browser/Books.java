package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.platform.trail.TrailReport;
import health.zaoxue.platform.trail.TrailVerification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The database as an auditor reads it after a breakdown: nothing lost, nothing doubled, nothing half done. */
final class Books {
    private static final Duration LEASES = Duration.ofMinutes(4);
    private static final long LOOK_MILLIS = 100;
    private static final String WAITING =
            "select count(*)::text from platform.outbox_message where delivered_at is null and parked_at is null";
    private static final String WHAT_WAITS = "select coalesce(string_agg(kind || ' ' || key || ' ' ||"
            + " coalesce(last_failure, ''), '; '), '') from platform.outbox_message where delivered_at is null";

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
        assertNone(
                "select e.id from equipment.ledger_entry e where e.kind = 'COMMITMENT' and not exists"
                        + " (select 1 from equipment.funding_request r where r.id = e.request_id and r.state in ('APPROVED', 'CLOSED'))");
        assertNone("select r.id from equipment.funding_request r where r.state = 'APPROVED' and r.total <>"
                + " (select coalesce(sum(p.amount), 0) from equipment.ledger_posting p join equipment.ledger_entry e"
                + " on e.id = p.entry_id where e.request_id = r.id and p.account in ('COMMITTED', 'SPENT'))");
        assertNone("select l.id from equipment.budget_line l where (l.committed, l.spent) <>"
                + " (select coalesce(sum(p.amount) filter (where p.account = 'COMMITTED'), 0),"
                + " coalesce(sum(p.amount) filter (where p.account = 'SPENT'), 0)"
                + " from equipment.ledger_posting p where p.line_id = l.id)");
        assertNone("select id from equipment.issue where description like 'Runs down %' and photo is null");
        assertNone("select f.digest from platform.stored_file f where not exists"
                + " (select 1 from equipment.issue i where i.photo = f.digest) and not exists"
                + " (select 1 from equipment.attachment a where a.digest = f.digest)");
        assertNone("select number from platform.trail_head where open");
        try (Connection connection = open()) {
            connection.setAutoCommit(false);
            TrailReport report = new TrailVerification(null).run(connection);
            connection.rollback();
            assertThat(report.findings()).isEmpty();
        }
    }

    /** Every approval that was shown is there once, with its money and its notice; the others are there wholly or not at all. */
    void hold(Approver approver) throws SQLException {
        for (String request : approver.requests()) {
            UUID id = UUID.fromString(request);
            String state = ask("select state from equipment.funding_request where id = ?", id);
            assertThat(state).isIn("UNDER_REVIEW", "APPROVED");
            if (approver.acknowledged().contains(request)) {
                assertThat(state).as(request).isEqualTo("APPROVED");
            }
            String once = state.equals("APPROVED") ? "1" : "0";
            assertThat(ask("select count(*)::text from equipment.ledger_entry where request_id = ?", id))
                    .isEqualTo(once);
            assertThat(ask(
                            "select count(*)::text from platform.notice where kind = 'REQUEST_APPROVED' and subject_id = ?",
                            id))
                    .isEqualTo(once);
        }
    }

    /** The notices that tell of the approval of these requests to people with an address. */
    List<String> noticesAbout(List<String> requests) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement("select n.id::text from platform.notice n"
                        + " join platform.notice_reader r on r.person_id = n.recipient_id and r.address is not null"
                        + " where n.kind = 'REQUEST_APPROVED' and n.subject_id::text = any (?)")) {
            statement.setArray(1, connection.createArrayOf("text", requests.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        assertThat(found).hasSameSizeAs(requests);
        return found;
    }

    /** Waits until everything is delivered that was sent out; what a dead node had begun, another takes up after its lease. */
    void awaitEmptyOutbox() throws SQLException, InterruptedException {
        long end = System.nanoTime() + LEASES.toNanos();
        while (!ask(WAITING).equals("0")) {
            assertThat(System.nanoTime()).as(ask(WHAT_WAITS)).isLessThan(end);
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** One value of the database. */
    String ask(String question) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            assertThat(rows.next()).as(question).isTrue();
            return rows.getString(1);
        }
    }

    /** One value about this record. */
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
