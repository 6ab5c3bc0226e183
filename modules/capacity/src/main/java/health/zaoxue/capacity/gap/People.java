package health.zaoxue.capacity.gap;

import health.zaoxue.capacity.PlanningChoices;
import health.zaoxue.capacity.PlanningChoices.Choice;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who works where, as far as gaps need to know; read from identity's facts. */
@Dependent
class People {
    @PersistenceContext(unitName = "capacity")
    private EntityManager database;

    boolean isEmployedAt(UUID person, UUID hospital) {
        return !database.createNativeQuery(
                        "select 1 from identity.fact_person where person_id = ?1 and hospital_id = ?2 and local")
                .setParameter(1, person)
                .setParameter(2, hospital)
                .getResultList()
                .isEmpty();
    }

    /** Whom a plan can name on a day: the hospital's own, and as mentors also those whose tour there is not over. */
    PlanningChoices choices(UUID hospital, LocalDate today) {
        List<Choice> own = people(database.createNativeQuery("""
                        select person_id, name_en, name_zh, name_bo from identity.fact_person
                         where hospital_id = ?1 and local order by name_en, person_id""").setParameter(1, hospital));
        List<Choice> mentors = new ArrayList<>(
                people(database.createNativeQuery("""
                        select p.person_id, p.name_en, p.name_zh, p.name_bo from identity.fact_person p
                         where exists (select 1 from identity.fact_tour t
                                        where t.person_id = p.person_id and t.hospital_id = ?1 and t.to_day >= ?2)
                           and not (p.local and p.hospital_id = ?1)
                         order by p.name_en, p.person_id""").setParameter(1, hospital).setParameter(2, today)));
        mentors.addAll(own);
        return new PlanningChoices(own, mentors);
    }

    private static List<Choice> people(Query query) {
        return Row.all(query, row -> new Choice(row.id(), row.translated()));
    }
}
