package health.zaoxue.identity.batch;

import health.zaoxue.kernel.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One team of a sponsor region at one hospital. */
@Entity
@Table(schema = "identity", name = "batch")
class Batch {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "sponsor_region_id")
    private UUID sponsorRegion;

    @Column(name = "hospital_id")
    private UUID hospital;

    private int number;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Column(name = "lead_id")
    private @Nullable UUID lead;

    protected Batch() {}

    Batch(UUID id, BatchFacts facts) {
        this.id = id;
        correct(facts);
    }

    final void correct(BatchFacts facts) {
        sponsorRegion = facts.sponsorRegion();
        hospital = facts.hospital();
        number = facts.number();
        from = facts.period().from();
        to = Objects.requireNonNull(facts.period().to(), "a batch has a last day");
        lead = facts.lead();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    BatchFacts facts() {
        return new BatchFacts(sponsorRegion, hospital, number, new Period(from, to), lead);
    }
}
