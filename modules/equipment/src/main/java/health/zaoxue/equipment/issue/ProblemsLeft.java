package health.zaoxue.equipment.issue;

import health.zaoxue.mentorship.HandoverContributor;
import health.zaoxue.mentorship.HandoverFact;
import health.zaoxue.mentorship.HandoverFactKind;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The problems of devices that somebody reported and that are not closed: the repair is confirmed by whoever reported. */
@ApplicationScoped
class ProblemsLeft implements HandoverContributor {
    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    @Inject
    private Clock clock;

    /** R-MEN-240: each with its device and the day of its report, the earliest first. */
    @Override
    public List<HandoverFact> leftBy(UUID person, UUID hospital) {
        return Row.all(
                database.createNativeQuery("select i.id, m.name_en, m.name_zh, m.name_bo, i.reported_at"
                                + " from equipment.issue i"
                                + " join equipment.device d on d.id = i.device"
                                + " join equipment.model m on m.id = d.model"
                                + " where i.reporter = ?1 and i.hospital = ?2 and i.state <> 'CONFIRMED'"
                                + " order by i.reported_at, i.id")
                        .setParameter(1, person)
                        .setParameter(2, hospital),
                this::problem);
    }

    private HandoverFact problem(Row row) {
        return HandoverFact.item(
                HandoverFactKind.PROBLEM,
                row.id(),
                row.translated(),
                LocalDate.ofInstant(row.moment(), clock.getZone()));
    }
}
