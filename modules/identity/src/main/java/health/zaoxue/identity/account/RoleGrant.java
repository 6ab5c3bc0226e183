package health.zaoxue.identity.account;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role given to one person for some days. It may end earlier than was said; nothing else about it ever changes. */
@Entity
@Table(schema = "identity", name = "role_grant")
class RoleGrant {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "hospital_id")
    private @Nullable UUID hospital;

    @Column(name = "department_id")
    private @Nullable UUID department;

    @Column(name = "tour_id")
    private @Nullable UUID tour;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    @Column(name = "granted_by")
    private @Nullable UUID grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected RoleGrant() {}

    RoleGrant(GrantFacts facts, @Nullable UUID tour, @Nullable UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.person = facts.person();
        this.role = facts.role();
        this.hospital = facts.hospital();
        this.department = facts.department();
        this.tour = tour;
        this.from = facts.period().from();
        this.until = facts.period().to();
        this.grantedBy = by;
        this.grantedAt = at;
    }

    /** At once, or before it began. */
    void endAt(Instant at, @Nullable UUID by) {
        if (endedAt != null) {
            throw new IllegalStateException(id + " has ended");
        }
        endedAt = at;
        endedBy = by;
    }

    void endAfter(LocalDate lastDay) {
        LocalDate present = until;
        if (lastDay.isBefore(from) || endedAt != null || (present != null && lastDay.isAfter(present))) {
            throw new IllegalArgumentException("not until " + lastDay);
        }
        until = lastDay;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    GrantFacts facts() {
        return new GrantFacts(person, role, hospital, department, new Period(from, until));
    }
}
