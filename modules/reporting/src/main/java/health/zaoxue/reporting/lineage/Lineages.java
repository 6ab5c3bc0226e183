package health.zaoxue.reporting.lineage;

import static health.zaoxue.kernel.Role.COMMISSION_OFFICIAL;

import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.Permitted;
import health.zaoxue.reporting.Lineage;
import health.zaoxue.reporting.LineageService;
import health.zaoxue.reporting.lineage.FirstCertification.Decider;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class Lineages implements LineageService {
    private static final String FIRST_CERTIFICATIONS = """
            select c.person_id, p.name_en as person_en, p.name_zh as person_zh, p.name_bo as person_bo,
                   c.hospital_id, h.name_en as hospital_en, h.name_zh as hospital_zh, h.name_bo as hospital_bo, c.granted_on, c.generation,
                   m.person_id as mentor_id, m.name_en as mentor_en, m.name_zh as mentor_zh, m.name_bo as mentor_bo, m.local,
                   arrived.since
              from (select distinct on (f.person_id) f.* from mentorship.fact_certification f
                     where f.granted_on <= cast(? as date)
                     order by f.person_id, f.granted_on, f.certification_id) c
              join identity.fact_person p on p.person_id = c.person_id and p.local
              join identity.fact_hospital h on h.hospital_id = c.hospital_id
              join identity.fact_person m on m.person_id = c.deciding_mentor_id
              left join (select t.person_id, min(t.from_day) as since from identity.fact_tour t group by t.person_id) arrived
                on arrived.person_id = m.person_id
            """;

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    @Inject
    private Clock clock;

    @Override
    @Permitted(COMMISSION_OFFICIAL)
    public Lineage lineage(@Nullable UUID hospital) {
        LocalDate today = LocalDate.now(clock);
        return new Generations(firstCertifications(today)).of(hospital, clock.instant(), today.getYear());
    }

    private List<FirstCertification> firstCertifications(LocalDate today) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIRST_CERTIFICATIONS)) {
            statement.setObject(1, today);
            try (ResultSet answer = statement.executeQuery()) {
                List<FirstCertification> found = new ArrayList<>();
                while (answer.next()) {
                    found.add(certification(answer));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(FIRST_CERTIFICATIONS, e);
        }
    }

    private static FirstCertification certification(ResultSet answer) throws SQLException {
        Decider mentor = new Decider(
                answer.getObject("mentor_id", UUID.class),
                name(answer, "mentor"),
                answer.getBoolean("local"),
                answer.getObject("since", LocalDate.class));
        return new FirstCertification(
                answer.getObject("person_id", UUID.class),
                name(answer, "person"),
                answer.getObject("hospital_id", UUID.class),
                name(answer, "hospital"),
                answer.getObject("granted_on", LocalDate.class),
                answer.getInt("generation"),
                mentor);
    }

    private static Translated name(ResultSet answer, String column) throws SQLException {
        return new Translated(
                answer.getString(column + "_en"), answer.getString(column + "_zh"), answer.getString(column + "_bo"));
    }
}
