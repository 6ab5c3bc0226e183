package health.zaoxue.identity.hospital;

import health.zaoxue.identity.HospitalDetails;
import health.zaoxue.identity.HospitalGrade;
import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.persistence.NameColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

    @Embedded
    private NameColumns name;

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
        name = new NameColumns(facts.name());
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
        return new HospitalFacts(name.value(), prefecture, new Altitude(altitude), sponsorRegion, grade);
    }

    HospitalDetails details() {
        Translated known = name.value();
        return new HospitalDetails(known.en(), known.zh(), known.bo(), prefecture, altitude, sponsorRegion, grade);
    }
}
