package health.zaoxue.testing;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** A hospital of its own for each test that asks for money, high up, and the region that pays for it. */
@Dependent
public class SponsoredHospital {
    @Inject
    private OwnerDatabase database;

    public final UUID region = UUID.randomUUID();
    public final UUID hospital = UUID.randomUUID();
    public final Caller preparer = InhabitedHospital.newcomer(hospital, Role.DEPARTMENT_HEAD);
    public final Caller head = InhabitedHospital.newcomer(hospital, Role.HOSPITAL_HEAD);

    /** Opens it. */
    public SponsoredHospital open() {
        UUID prefecture = UUID.randomUUID();
        place(region, "SPONSOR_REGION");
        place(prefecture, "PREFECTURE");
        database.execute(
                "insert into identity.hospital (id, name_en, prefecture_id, altitude_m, sponsor_region_id, version)"
                        + " values ('%1$s', 'Hospital %1$s', '%2$s', 4500, '%3$s', 1)"
                                .formatted(hospital, prefecture, region));
        return this;
    }

    /** One more place of this kind. */
    public void place(UUID id, String kind) {
        database.execute("insert into identity.place (id, kind, name_en, version) values"
                + " ('%1$s', '%2$s', 'Place %1$s', 1)".formatted(id, kind));
    }
}
