package health.zaoxue.identity.tour;

import health.zaoxue.identity.TourChange;
import health.zaoxue.kernel.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One stay of one person at one hospital. Planned with a first and a last day; the last day may move to a later or an earlier
 * one, with a reason; person, hospital and first day never change.
 */
@Entity
@Table(schema = "identity", name = "tour")
class Tour {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "institution_id")
    private UUID institution;

    @Column(name = "hospital_id")
    private UUID hospital;

    @Column(name = "department_id")
    private @Nullable UUID department;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Column(name = "batch_id")
    private @Nullable UUID batch;

    @Column(name = "arrived_on")
    private @Nullable LocalDate arrivedOn;

    @Enumerated(EnumType.STRING)
    private TourChange change;

    protected Tour() {}

    Tour(UUID id, TourFacts facts) {
        this.id = id;
        this.person = facts.person();
        this.institution = facts.institution();
        this.hospital = facts.hospital();
        this.department = facts.department();
        this.batch = facts.batch();
        this.from = facts.period().from();
        this.to = facts.lastDay();
        this.change = TourChange.PLANNED;
    }

    void arriveOn(LocalDate day) {
        if (arrivedOn != null || !facts().period().contains(day)) {
            throw new IllegalArgumentException("no arrival on " + day);
        }
        arrivedOn = day;
    }

    void extendTo(LocalDate lastDay) {
        if (!lastDay.isAfter(to)) {
            throw new IllegalArgumentException(lastDay + " is not later than " + to);
        }
        to = lastDay;
        change = TourChange.EXTENDED;
    }

    void endEarlyOn(LocalDate lastDay) {
        if (!lastDay.isBefore(to) || lastDay.isBefore(from) || (arrivedOn != null && lastDay.isBefore(arrivedOn))) {
            throw new IllegalArgumentException(lastDay + " is not between " + from + " and " + to);
        }
        to = lastDay;
        change = TourChange.ENDED_EARLY;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    TourChange change() {
        return change;
    }

    @Nullable
    LocalDate arrivedOn() {
        return arrivedOn;
    }

    TourFacts facts() {
        return new TourFacts(person, institution, hospital, department, batch, new Period(from, to));
    }
}
