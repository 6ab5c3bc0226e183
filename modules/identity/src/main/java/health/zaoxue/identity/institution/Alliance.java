package health.zaoxue.identity.institution;

import health.zaoxue.kernel.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An institution stands by a hospital, or by one department of it, from a day until it is ended. */
@Entity
@Table(schema = "identity", name = "alliance")
class Alliance {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "institution_id")
    private UUID institution;

    @Column(name = "hospital_id")
    private UUID hospital;

    @Column(name = "department_id")
    private @Nullable UUID department;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private @Nullable LocalDate to;

    protected Alliance() {}

    Alliance(UUID id, AllianceFacts facts) {
        this.id = id;
        this.institution = facts.institution();
        this.hospital = facts.hospital();
        this.department = facts.department();
        this.from = facts.period().from();
        this.to = facts.period().to();
    }

    void endOn(LocalDate lastDay) {
        to = new Period(from, lastDay).to();
    }

    /** Another department, other days; the two sides stay. */
    void correct(AllianceFacts facts) {
        if (!institution.equals(facts.institution()) || !hospital.equals(facts.hospital())) {
            throw new IllegalArgumentException("an alliance keeps its two sides");
        }
        department = facts.department();
        from = facts.period().from();
        to = facts.period().to();
    }

    long version() {
        return version;
    }

    UUID id() {
        return id;
    }

    AllianceFacts facts() {
        return new AllianceFacts(institution, hospital, department, new Period(from, to));
    }
}
