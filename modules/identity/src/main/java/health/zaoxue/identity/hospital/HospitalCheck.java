package health.zaoxue.identity.hospital;

import health.zaoxue.identity.HospitalDetails;
import health.zaoxue.identity.naming.TypedName;
import health.zaoxue.identity.naming.UniqueNames;
import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.input.TypedFields;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must be right before a hospital is entered or corrected, whether by hand or from a table. */
@Dependent
class HospitalCheck {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    /** R-IDN-02: a hospital has a prefecture, a sponsor region, and an altitude from 0 to 6,000 m. */
    Outcome<HospitalFacts> checked(HospitalDetails details, @Nullable UUID itself) {
        TypedFields typed = new TypedFields();
        Translated name = new UniqueNames(database, "identity.hospital")
                .checked(
                        typed,
                        new TypedName(details.nameEnglish(), details.nameChinese(), details.nameTibetan()),
                        itself);
        UUID prefecture = typed.chosen("prefecture", details.prefecture());
        int altitude = typed.number("altitude", details.altitude(), 0, Altitude.HIGHEST);
        UUID sponsorRegion = typed.chosen("sponsorRegion", details.sponsorRegion());
        if (typed.areRefused() || prefecture == null || sponsorRegion == null) {
            return Outcome.refused(typed.refusals());
        }
        return Outcome.done(
                new HospitalFacts(name, prefecture, new Altitude(altitude), sponsorRegion, details.grade()));
    }
}
