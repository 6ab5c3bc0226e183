package health.zaoxue.reporting.lineage;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Translated;
import health.zaoxue.reporting.Trainee;
import health.zaoxue.reporting.lineage.FirstCertification.Decider;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The first certification of each local person, read from the facts of mentorship and identity. */
@Dependent
class FirstCertifications {
    private static final String FIRST = """
            with recursive first as materialized (
              select distinct on (f.person_id) f.* from mentorship.fact_certification f
                join identity.fact_person l on l.person_id = f.person_id and l.local
               where f.granted_on <= cast(? as date)
               order by f.person_id, f.granted_on, f.certification_id)
            """;
    private static final String BELOW = """
            , below as (
              select cast(? as uuid) as person_id
              union select f.person_id from below b join first f on f.deciding_mentor_id = b.person_id)
            """;
    private static final String ABOVE = """
            , above as (
              select cast(? as uuid) as person_id
              union select f.deciding_mentor_id from above a join first f on f.person_id = a.person_id)
            """;
    private static final String SELECTED =
            "c.person_id, c.hospital_id, c.granted_on, c.generation, c.deciding_mentor_id as mentor_id, m.local, arrived.since";
    private static final String NAMES = """
            , p.name_en as person_en, p.name_zh as person_zh, p.name_bo as person_bo,
              h.name_en as hospital_en, h.name_zh as hospital_zh, h.name_bo as hospital_bo,
              m.name_en as mentor_en, m.name_zh as mentor_zh, m.name_bo as mentor_bo, count(*) over () as total
            """;
    private static final String MENTORS = """

              join identity.fact_person m on m.person_id = c.deciding_mentor_id
              left join (select t.person_id, min(t.from_day) as since from identity.fact_tour t group by t.person_id) arrived
                on arrived.person_id = m.person_id
            """;
    private static final String NAMED_FROM = " from first c" + MENTORS + """
              join identity.fact_person p on p.person_id = c.person_id
              join identity.fact_hospital h on h.hospital_id = c.hospital_id
            """;
    private static final String EVERYBODY = "select distinct on (c.person_id) " + SELECTED
            + " from mentorship.fact_certification c join identity.fact_person l on l.person_id = c.person_id and l.local"
            + MENTORS
            + " where c.granted_on <= cast(? as date) order by c.person_id, c.granted_on, c.certification_id";
    private static final String CALLED = """
             where c.person_id in (select b.person_id from below b) and c.person_id <> cast(? as uuid)
               and position(lower(cast(? as text)) in lower(concat_ws(' ', p.name_en, p.name_zh, p.name_bo))) > 0
            """;
    private static final Map<String, String> SORTED =
            Map.of("name", "p.name_en", "hospital", "h.name_en", "day", "c.granted_on", "generation", "c.generation");

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    /** Certifications with the names of all who occur in them. */
    record Around(List<FirstCertification> certifications, Map<UUID, Translated> names) {}

    /** Everybody's, up to this day. */
    List<FirstCertification> all(LocalDate day) {
        return read(EVERYBODY, FirstCertifications::each, day);
    }

    /** R-REP-04: those of the person, of whoever stands above, and of whoever stands below. */
    Around around(UUID person, LocalDate day) {
        return read(
                FIRST + ABOVE + BELOW + "select " + SELECTED + NAMES + NAMED_FROM
                        + " where c.person_id in (select a.person_id from above a union all select b.person_id from below b)",
                FirstCertifications::around,
                day,
                person,
                person);
    }

    /** The part of those below the person that is asked for. */
    Page<Trainee> below(UUID person, LocalDate day, Listing listing) {
        String column = SORTED.getOrDefault(String.valueOf(listing.sort()), "c.generation");
        String order = " order by " + column + (listing.ascending() ? "" : " desc") + ", c.granted_on, c.person_id";
        return read(
                FIRST + BELOW + "select " + SELECTED + NAMES + NAMED_FROM + CALLED + order + " limit " + listing.size()
                        + " offset " + listing.first(),
                FirstCertifications::page,
                day,
                person,
                person,
                listing.filters().getOrDefault("name", "").strip());
    }

    /** What the person is called, where there is such a person. */
    Optional<Translated> nameOf(UUID person) {
        return read(
                "select p.name_en as person_en, p.name_zh as person_zh, p.name_bo as person_bo from identity.fact_person p"
                        + " where p.person_id = ?",
                answer -> answer.next() ? Optional.of(name(answer, "person")) : Optional.empty(),
                person);
    }

    private <T> T read(String sql, Reading<T> reading, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet answer = statement.executeQuery()) {
                return reading.of(answer);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Page<Trainee> page(ResultSet answer) throws SQLException {
        List<Trainee> found = new ArrayList<>();
        long total = 0;
        while (answer.next()) {
            found.add(new Trainee(
                    certification(answer).member(),
                    name(answer, "person"),
                    name(answer, "hospital"),
                    name(answer, "mentor")));
            total = answer.getLong("total");
        }
        return new Page<>(found, total);
    }

    private static Around around(ResultSet answer) throws SQLException {
        List<FirstCertification> found = new ArrayList<>();
        Map<UUID, Translated> names = new HashMap<>();
        while (answer.next()) {
            FirstCertification one = certification(answer);
            found.add(one);
            names.put(one.person(), name(answer, "person"));
            names.put(one.mentor().person(), name(answer, "mentor"));
        }
        return new Around(found, names);
    }

    private static List<FirstCertification> each(ResultSet answer) throws SQLException {
        List<FirstCertification> found = new ArrayList<>();
        while (answer.next()) {
            found.add(certification(answer));
        }
        return found;
    }

    private static FirstCertification certification(ResultSet answer) throws SQLException {
        Decider mentor = new Decider(
                answer.getObject("mentor_id", UUID.class),
                answer.getBoolean("local"),
                answer.getObject("since", LocalDate.class));
        return new FirstCertification(
                answer.getObject("person_id", UUID.class),
                answer.getObject("hospital_id", UUID.class),
                answer.getObject("granted_on", LocalDate.class),
                answer.getInt("generation"),
                mentor);
    }

    private static Translated name(ResultSet answer, String column) throws SQLException {
        return new Translated(
                answer.getString(column + "_en"), answer.getString(column + "_zh"), answer.getString(column + "_bo"));
    }

    private interface Reading<T> {
        T of(ResultSet answer) throws SQLException;
    }
}
