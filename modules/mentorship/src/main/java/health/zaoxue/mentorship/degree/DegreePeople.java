package health.zaoxue.mentorship.degree;

import health.zaoxue.mentorship.DegreeChoices;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** R-MEN-161: who can supervise: somebody whom the hospital employs in a specialty, and somebody of an institution who has been there. */
@ApplicationScoped
class DegreePeople {
    private static final String LOCAL = """
            select s.id, s.name_en, s.name_zh, s.name_bo from identity.staff_member s
             where s.hospital_id = ?1 and s.id <> ?2 and s.specialty is not null and s.specialty <> 'NURSING'
               and not exists (select 1 from identity.person_alias a where a.old_id = s.id)
             order by lower(s.name_en), s.id
            """;

    private static final String OUTSIDE = """
            select s.id, s.name_en, s.name_zh, s.name_bo from identity.staff_member s
             where s.employer_kind = 'INSTITUTION' and s.id <> ?2
               and exists (select 1 from identity.fact_tour t where t.person_id = s.id and t.hospital_id = ?1)
               and not exists (select 1 from identity.person_alias a where a.old_id = s.id)
             order by lower(s.name_en), s.id
            """;

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    DegreeChoices choices(UUID hospital, UUID person) {
        return new DegreeChoices(found(LOCAL, hospital, person), found(OUTSIDE, hospital, person));
    }

    private List<DegreeChoices.Choice> found(String sql, UUID hospital, UUID person) {
        return Row.all(
                database.createNativeQuery(sql).setParameter(1, hospital).setParameter(2, person),
                row -> new DegreeChoices.Choice(row.id(), row.translated()));
    }
}
