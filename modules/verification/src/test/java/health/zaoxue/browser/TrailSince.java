package health.zaoxue.browser;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What people have done since a moment: every change of a record leaves an entry in the trail. */
final class TrailSince {
    private final Premises premises;
    private final long begin;

    private TrailSince(Premises premises, long begin) {
        this.premises = premises;
        this.begin = begin;
    }

    /** From now on. */
    static TrailSince now(Premises premises) {
        List<String> last = read(premises, "select number::text from platform.trail_head where number > ?", -1);
        return new TrailSince(premises, Long.parseLong(last.get(0)));
    }

    /** The changes, oldest first: what was called, and what became of which kind of record. */
    List<String> changes() {
        String changes = "select act || ' ' || change || ' ' || kind from platform.trail_entry"
                + " where number > ? and person_id is not null order by number";
        return read(premises, changes, begin);
    }

    /** Where each change came from, oldest first. */
    List<String> origins() {
        String origins = "select act || ' from ' || address || ' by request ' || correlation"
                + " from platform.trail_entry where number > ? order by number";
        return read(premises, origins, begin);
    }

    private static List<String> read(Premises premises, String sql, long number) {
        try (Connection connection = premises.database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, number);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
