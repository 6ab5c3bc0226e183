package health.zaoxue.identity.institution;

import health.zaoxue.identity.InstitutionDetails;
import health.zaoxue.kernel.Translated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A hospital or university that sends people; entered once, corrected when it is renamed. */
@Entity
@Table(schema = "identity", name = "institution")
class Institution {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "name_en")
    private String nameEnglish;

    @Column(name = "name_zh")
    private @Nullable String nameChinese;

    @Column(name = "name_bo")
    private @Nullable String nameTibetan;

    @Column(name = "sponsor_region_id")
    private UUID sponsorRegion;

    protected Institution() {}

    Institution(UUID id, Translated name, UUID sponsorRegion) {
        this.id = id;
        correct(name, sponsorRegion);
    }

    final void correct(Translated name, UUID region) {
        nameEnglish = name.en();
        nameChinese = name.zh();
        nameTibetan = name.bo();
        sponsorRegion = region;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    InstitutionDetails details() {
        return new InstitutionDetails(nameEnglish, nameChinese, nameTibetan, sponsorRegion);
    }
}
