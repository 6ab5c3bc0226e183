package health.zaoxue.benchmarks.scale;

import health.zaoxue.launcher.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The ids of what is asked for: a technique that many do at the hospital of the physician, and a case that waits for the mentor. */
record Places(String hospital, String technique, String waitingCase) {
    private static final String HOSPITAL = "select s.hospital_id::text from identity.account a"
            + " join identity.staff_member s on s.id = a.person_id where a.user_name = 'physician'";
    private static final String TECHNIQUE =
            "select technique_id::text from mentorship.certification where hospital_id = '%s'"
                    + " and state = 'GRANTED' group by technique_id order by count(*) desc, technique_id limit 1";
    private static final String CASE = "select e.id::text from mentorship.case_entry e"
            + " join mentorship.technique t on t.id = e.technique_id"
            + " join mentorship.pairing p on p.apprentice_id = e.apprentice_id and p.specialty = t.specialty"
            + " and e.case_date between p.from_day and coalesce(p.ended_on, p.to_day, e.case_date)"
            + " join identity.account a on a.person_id = p.mentor_id and a.user_name = 'mentor'"
            + " where e.state = 'SUBMITTED' and e.hospital_id = p.hospital_id order by e.id limit 1";

    static Places in(Database database) {
        try (Connection connection = database.dataSource().getConnection()) {
            String hospital = first(connection, HOSPITAL);
            return new Places(hospital, first(connection, TECHNIQUE.formatted(hospital)), first(connection, CASE));
        } catch (SQLException e) {
            throw new IllegalStateException("the demonstration is not there", e);
        }
    }

    private static String first(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            found.next();
            return found.getString(1);
        }
    }
}
