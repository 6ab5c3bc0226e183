package health.zaoxue.mentorship.degree;

import health.zaoxue.kernel.Period;
import health.zaoxue.mentorship.DegreeKind;
import health.zaoxue.mentorship.DegreePlan;
import health.zaoxue.mentorship.DegreeState;
import health.zaoxue.mentorship.NewDegree;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** One person's way to one degree. */
@Entity(name = "Degree")
@Table(schema = "mentorship", name = "degree")
class Degree {
    @Id
    private UUID id;

    @Column(name = "hospital_id")
    private UUID hospital;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private DegreeKind kind;

    private String institution;

    private String thesis;

    @Column(name = "begins_on")
    private LocalDate beginsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private DegreeState state;

    @Version
    private int version;

    Degree() {}

    Degree(NewDegree wanted, UUID person, UUID hospital) {
        id = UUID.randomUUID();
        this.hospital = hospital;
        this.person = person;
        kind = wanted.kind();
        institution = wanted.institution().strip();
        thesis = wanted.thesis().strip();
        beginsOn = wanted.planned().from();
        endsOn = Objects.requireNonNull(wanted.planned().to());
        state = DegreeState.PROPOSED;
    }

    void become(DegreeState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("degree " + id + " is " + state + " and cannot be " + next);
        }
        state = next;
    }

    boolean isOf(UUID somebody) {
        return person.equals(somebody);
    }

    /** What it says of itself. */
    DegreePlan plan() {
        return new DegreePlan(institution, thesis, new Period(beginsOn, endsOn));
    }

    /** R-MEN-205, R-MEN-227: says something else from now on, until it has come to an end. */
    void change(DegreePlan wanted) {
        if (!state.isOpen()) {
            throw new IllegalStateException("degree " + id + " is " + state);
        }
        institution = wanted.institution();
        thesis = wanted.thesis();
        beginsOn = wanted.planned().from();
        endsOn = Objects.requireNonNull(wanted.planned().to());
    }

    UUID id() {
        return id;
    }

    UUID hospital() {
        return hospital;
    }

    UUID person() {
        return person;
    }

    String thesis() {
        return thesis;
    }

    LocalDate beginsOn() {
        return beginsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    DegreeState state() {
        return state;
    }

    int version() {
        return version;
    }
}
