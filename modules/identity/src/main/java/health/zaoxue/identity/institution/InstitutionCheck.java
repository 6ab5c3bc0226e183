package health.zaoxue.identity.institution;

import health.zaoxue.identity.InstitutionDetails;
import health.zaoxue.identity.naming.TypedName;
import health.zaoxue.identity.naming.UniqueNames;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.input.TypedFields;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Dependent
class InstitutionCheck {
    /** What is recorded of an institution, checked. */
    record Facts(Translated name, UUID sponsorRegion) {}

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    Outcome<Facts> checked(InstitutionDetails details, @Nullable UUID itself) {
        TypedFields typed = new TypedFields();
        Translated name = new UniqueNames(database, "identity.institution")
                .checked(
                        typed,
                        new TypedName(details.nameEnglish(), details.nameChinese(), details.nameTibetan()),
                        itself);
        UUID sponsorRegion = typed.chosen("sponsorRegion", details.sponsorRegion());
        if (typed.areRefused() || sponsorRegion == null) {
            return Outcome.refused(typed.refusals());
        }
        return Outcome.done(new Facts(name, sponsorRegion));
    }
}
