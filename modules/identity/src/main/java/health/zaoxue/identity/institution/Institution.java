package health.zaoxue.identity.institution;

import health.zaoxue.identity.InstitutionDetails;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.persistence.NameColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A hospital or university that sends people; entered once, corrected when it is renamed. */
@Entity
@Table(schema = "identity", name = "institution")
class Institution {
    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private NameColumns name;

    @Column(name = "sponsor_region_id")
    private UUID sponsorRegion;

    protected Institution() {}

    Institution(UUID id, Translated name, UUID sponsorRegion) {
        this.id = id;
        correct(name, sponsorRegion);
    }

    final void correct(Translated corrected, UUID region) {
        name = new NameColumns(corrected);
        sponsorRegion = region;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    InstitutionDetails details() {
        Translated known = name.value();
        return new InstitutionDetails(known.en(), known.zh(), known.bo(), sponsorRegion);
    }
}
