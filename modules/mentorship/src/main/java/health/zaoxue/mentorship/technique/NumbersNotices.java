package health.zaoxue.mentorship.technique;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.notices.Fact;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.Notices;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Who is told of the numbers of a technique. */
@ApplicationScoped
class NumbersNotices {
    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private Notices notices;

    /**
     * R-MEN-220: a new version waits for the word of each hospital that the technique concerns; the office there is told once of a version.
     */
    void awaited(Technique technique, TechniqueVersion version) {
        List<UUID> hospitals = Row.all(
                database.createNativeQuery("select mentorship.hospitals_concerned(?1)")
                        .setParameter(1, technique.id()),
                Row::id);
        Fact fact = Fact.of(
                NoticeKind.NUMBERS_AWAITED,
                technique.id(),
                version.number(),
                technique.view(version).name(),
                version.view().inForceFrom());
        notices.tellAt(hospitals, Role.CREDENTIALING, fact);
    }
}
