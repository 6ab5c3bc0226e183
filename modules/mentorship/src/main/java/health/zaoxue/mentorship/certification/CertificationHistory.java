package health.zaoxue.mentorship.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** R-MEN-61: every step of a certification is written down in its transaction: who, when, and why. */
@ApplicationScoped
class CertificationHistory {
    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    /** Notes the state that the certification has just come into; answers the number of the step. */
    int note(Certification certification, CertificationStep.Act act) {
        database.flush();
        int number = of(certification.id()).size() + 1;
        database.persist(new CertificationStep(certification, number, act));
        database.flush();
        return number;
    }

    List<CertificationStep> of(UUID certification) {
        return database.createQuery(
                        "select s from CertificationStep s where s.certification = :certification order by s.number",
                        CertificationStep.class)
                .setParameter("certification", certification)
                .getResultList();
    }
}
