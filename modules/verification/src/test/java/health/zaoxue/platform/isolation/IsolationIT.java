package health.zaoxue.platform.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.InhabitedHospital;
import health.zaoxue.testing.IsolatedTables;
import health.zaoxue.testing.IsolatedTables.Table;
import health.zaoxue.testing.MoneyLife;
import health.zaoxue.testing.OwnerDatabase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two hospitals with the same life, and SQL past every service: each sees, changes and adds its own rows and no other. */
@ArquillianTest
class IsolationIT {
    /** What a hospital has no part in: books of the commission, files of administrators, and what somebody says to nobody else. */
    private static final Set<String> OF_NO_HOSPITAL = Set.of(
            "equipment.ledger_entry",
            "equipment.ledger_posting",
            "identity.account_act",
            "identity.account_comparison",
            "identity.account_stripped",
            "identity.account_wish",
            "identity.delegation",
            "identity.person_apart",
            "identity.tour_change",
            "mentorship.self_assessment",
            "platform.outbox_message",
            "platform.table_import",
            "platform.trail_entry");

    /** Whoever has the same picture may keep it. */
    private static final String NAMED_BY_CONTENT = "platform.stored_file";

    private static final String NO_PRIVILEGE = "42501";
    /** A trigger that reads the record which the caller does not see refuses before the policy is asked. */
    private static final String REFUSED_BY_TRIGGER = "23001";

    private static final int ROWS_TRIED = 3;

    @Inject
    private InhabitedHospital here;

    @Inject
    private InhabitedHospital there;

    @Inject
    private IsolatedTables tables;

    @Inject
    private OwnerDatabase database;

    @BeforeEach
    void live() {
        here.live();
        there.live();
    }

    @Test
    @Tag("R-PLT-40")
    void no_row_of_another_hospital_is_seen() throws SQLException {
        for (Table table : tables.isolated()) {
            Set<String> own = seenBy(here.nurse(), table);
            Set<String> foreign = seenBy(there.nurse(), table);

            assertThat(everyRow(table))
                    .as("rows of %s in the test", table.name())
                    .isNotEmpty();
            if (OF_NO_HOSPITAL.contains(table.name())) {
                assertThat(own).as(table.name()).isEmpty();
                assertThat(foreign).as(table.name()).isEmpty();
            } else {
                assertThat(own).as(table.name()).isNotEmpty().doesNotContainAnyElementsOf(foreign);
                assertThat(foreign).as(table.name()).isNotEmpty();
            }
        }
    }

    @Test
    @Tag("R-PLT-40")
    void no_row_of_another_hospital_is_changed_removed_or_added() throws SQLException {
        for (Table table : tables.isolated()) {
            Set<String> foreign =
                    OF_NO_HOSPITAL.contains(table.name()) ? everyRow(table) : seenBy(there.nurse(), table);

            try (Connection nurse = database.asApplication(here.nurse())) {
                for (String row : foreign.stream().limit(ROWS_TRIED).toList()) {
                    assertThat(changed(nurse, table, row))
                            .as("changed %s %s", table.name(), row)
                            .isZero();
                    assertThat(removed(nurse, table, row))
                            .as("removed %s %s", table.name(), row)
                            .isZero();
                    if (!table.inserted().isEmpty() && !NAMED_BY_CONTENT.equals(table.name())) {
                        assertAddingIsRefused(nurse, table, row);
                    }
                }
            }
        }
    }

    @Test
    @Tag("R-PLT-43")
    void who_has_said_nothing_sees_nothing_whatever_the_role() throws SQLException {
        for (Table table : tables.isolated()) {
            try (Connection application = database.asApplication();
                    Connection owner = database.asBlindOwner()) {
                assertThat(IsolatedTables.seen(application, table))
                        .as(table.name())
                        .isEmpty();
                assertThat(IsolatedTables.seen(owner, table)).as(table.name()).isEmpty();
            }
        }
    }

    @Test
    @Tag("R-PLT-42")
    void an_administrator_sees_registers_and_nothing_clinical_and_no_money() throws SQLException {
        Caller administrator =
                new Caller(UUID.randomUUID(), "Newcomer", Set.of(Role.SYSTEM_ADMIN), new Area.Region(), null, null);
        Set<String> registers = Set.of(
                "equipment.device",
                "equipment.engineer_desk",
                "identity.account_act",
                "identity.account_comparison",
                "identity.account_stripped",
                "identity.account_wish",
                "identity.licence",
                "identity.person_apart",
                "identity.tour_change",
                "mentorship.pairing",
                "platform.notice_reader",
                "platform.outbox_message",
                "platform.table_import",
                "platform.trail_entry");

        for (Table table : tables.isolated()) {
            if (registers.contains(table.name())) {
                assertThat(seenBy(administrator, table)).as(table.name()).isEqualTo(everyRow(table));
            } else {
                assertThat(seenBy(administrator, table)).as(table.name()).isEmpty();
            }
        }
    }

    @Test
    @Tag("R-PLT-40")
    void the_commission_sees_every_hospital_but_no_draft() throws SQLException {
        Caller official = MoneyLife.official();

        assertThat(count(
                        official,
                        "select count(distinct hospital_id) from equipment.funding_request where hospital_id in ("
                                + both() + ")"))
                .isEqualTo(2);
        assertThat(count(official, "select count(*) from equipment.funding_request where state = 'DRAFT'"))
                .isZero();
        assertThat(count(
                        official,
                        "select count(distinct hospital_id) from mentorship.fact_case where hospital_id in (" + both()
                                + ")"))
                .isEqualTo(2);
    }

    private String both() {
        return "'%s', '%s'".formatted(here.id(), there.id());
    }

    private long count(Caller caller, String sql) throws SQLException {
        try (Connection connection = database.asApplication(caller);
                PreparedStatement counting = connection.prepareStatement(sql);
                var answer = counting.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private Set<String> seenBy(Caller caller, Table table) throws SQLException {
        try (Connection connection = database.asApplication(caller)) {
            return IsolatedTables.seen(connection, table);
        }
    }

    private Set<String> everyRow(Table table) throws SQLException {
        try (Connection connection = database.asOwner()) {
            return IsolatedTables.seen(connection, table);
        }
    }

    private static int changed(Connection connection, Table table, String row) throws SQLException {
        if (table.updated().isEmpty()) {
            return 0;
        }
        String column = table.updated().get(0);
        return affected(
                connection,
                "update %s set %s = %s where %s = ?".formatted(table.name(), column, column, table.identity()),
                row);
    }

    private static int removed(Connection connection, Table table, String row) throws SQLException {
        return affected(connection, "delete from %s where %s = ?".formatted(table.name(), table.identity()), row);
    }

    /** How many rows the statement reached; none where the role may not send it at all. */
    private static int affected(Connection connection, String sql, String row) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, row);
            return statement.executeUpdate();
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(sql).isEqualTo(NO_PRIVILEGE);
            return 0;
        } finally {
            connection.rollback(before);
        }
    }

    /** Adds the very row of the other hospital again: the policy speaks before the primary key does. */
    private void assertAddingIsRefused(Connection connection, Table table, String row) throws SQLException {
        String columns = String.join(", ", table.inserted());
        String copying = "insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, ?::jsonb)"
                .formatted(table.name(), columns);
        Savepoint before = connection.setSavepoint();
        try (PreparedStatement statement = connection.prepareStatement(copying)) {
            statement.setString(1, asJson(table, row));
            assertThatThrownBy(statement::executeUpdate)
                    .as("added to %s", table.name())
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState())
                                    .as(refusal.getMessage())
                                    .isIn(NO_PRIVILEGE, REFUSED_BY_TRIGGER));
        } finally {
            connection.rollback(before);
        }
    }

    private String asJson(Table table, String row) throws SQLException {
        try (Connection connection = database.asOwner();
                PreparedStatement reading = connection.prepareStatement(
                        "select to_jsonb(t)::text from %s t where %s = ?".formatted(table.name(), table.identity()))) {
            reading.setString(1, row);
            try (var answer = reading.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }
}
