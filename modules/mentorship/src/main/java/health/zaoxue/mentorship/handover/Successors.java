package health.zaoxue.mentorship.handover;

import health.zaoxue.mentorship.PairingChoices;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Who can take a handover over. */
@ApplicationScoped
class Successors {
    /** People on a tour at hospital ?2 after the last day, then the hospital's own who are certified there; never ?1. */
    static final String FROM = """
            from identity.fact_person p
            where p.person_id <> cast(?1 as uuid)
              and (exists (select 1 from identity.fact_tour t
                            where t.person_id = p.person_id and t.hospital_id = ?2 and t.to_day > %1$s)
                   or p.hospital_id = ?2
                      and exists (select 1 from mentorship.fact_certification c
                                   where c.person_id = p.person_id and c.hospital_id = ?2 and c.ended_on is null
                                     and c.valid_until >= %1$s))
            """;

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    List<PairingChoices.Choice> of(Told handover) {
        return Row.all(
                database.createNativeQuery("select p.person_id, p.name_en, p.name_zh, p.name_bo " + FROM.formatted("?3")
                                + " order by p.local, p.name_en, p.person_id")
                        .setParameter(1, handover.mentor())
                        .setParameter(2, handover.hospital())
                        .setParameter(3, handover.lastDay()),
                row -> new PairingChoices.Choice(row.id(), row.translated()));
    }

    /** R-MEN-124: whoever is on a tour there after the last day, and the hospital's own physicians who are certified there. */
    boolean stays(Handover handover, UUID person) {
        return !database.createNativeQuery("select 1 " + FROM.formatted("?3") + " and p.person_id = ?4")
                .setParameter(1, handover.mentor())
                .setParameter(2, handover.hospital())
                .setParameter(3, handover.lastDay())
                .setParameter(4, person)
                .getResultList()
                .isEmpty();
    }
}
