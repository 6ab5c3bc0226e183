package health.zaoxue.capacity.gap;

import health.zaoxue.mentorship.HandoverContributor;
import health.zaoxue.mentorship.HandoverFact;
import health.zaoxue.mentorship.HandoverFactKind;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The open gaps in whose plans somebody is named as the mentor. */
@ApplicationScoped
class GapsLeft implements HandoverContributor {
    @PersistenceContext(unitName = "capacity")
    private EntityManager database;

    @Override
    public List<HandoverFact> leftBy(UUID person, UUID hospital) {
        return Row.all(
                database.createNativeQuery("select g.id, t.name_en, t.name_zh, t.name_bo, g.target_on"
                                + " from capacity.technology_gap g"
                                + " join mentorship.fact_technique t on t.technique_id = g.technique_id"
                                + " where g.mentor_id = ?1 and g.hospital_id = ?2"
                                + " and g.state not in ('FILLED', 'SUSTAINED', 'WITHDRAWN') order by g.number, g.id")
                        .setParameter(1, person)
                        .setParameter(2, hospital),
                row -> HandoverFact.item(HandoverFactKind.GAP, row.id(), row.translated(), row.dayOrNull()));
    }
}
