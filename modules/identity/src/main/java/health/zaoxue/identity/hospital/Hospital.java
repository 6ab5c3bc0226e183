package health.zaoxue.identity.hospital;

import health.zaoxue.identity.HospitalDetails;
import health.zaoxue.identity.HospitalGrade;
import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Translated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hospital being helped. It is entered once and corrected when names, grade or sponsor change; records of all modules refer to
 * it, so that it is never removed.
 */
@Entity
@Table(schema = "identity", name = "hospital")
class Hospital {
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

    @Column(name = "prefecture_id")
    private UUID prefecture;

    @Column(name = "altitude_m")
    private int altitude;

    @Column(name = "sponsor_region_id")
    private UUID sponsorRegion;

    @Enumerated(EnumType.STRING)
    private @Nullable HospitalGrade grade;

    protected Hospital() {}

    Hospital(UUID id, HospitalFacts facts) {
        this.id = id;
        correct(facts);
    }

    final void correct(HospitalFacts facts) {
        Translated name = facts.name();
        nameEnglish = name.en();
        nameChinese = name.zh();
        nameTibetan = name.bo();
        prefecture = facts.prefecture();
        altitude = facts.altitude().metres();
        sponsorRegion = facts.sponsorRegion();
        grade = facts.grade();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    HospitalFacts facts() {
        return new HospitalFacts(
                new Translated(nameEnglish, nameChinese, nameTibetan),
                prefecture,
                new Altitude(altitude),
                sponsorRegion,
                grade);
    }

    HospitalDetails details() {
        return new HospitalDetails(nameEnglish, nameChinese, nameTibetan, prefecture, altitude, sponsorRegion, grade);
    }
}
