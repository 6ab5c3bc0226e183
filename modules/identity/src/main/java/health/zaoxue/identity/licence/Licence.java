package health.zaoxue.identity.licence;

import health.zaoxue.identity.LicenceBasis;
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

/** One place where a person may practise, from a day on. */
@Entity
@Table(schema = "identity", name = "licence")
class Licence {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "number_digest")
    private String digest;

    @Column(name = "number_end")
    private String numberEnd;

    @Enumerated(EnumType.STRING)
    private LicenceBasis basis;

    @Column(name = "hospital_id")
    private @Nullable UUID hospital;

    @Column(name = "institution_id")
    private @Nullable UUID institution;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private @Nullable LocalDate to;

    protected Licence() {}

    Licence(UUID id, LicenceFacts facts, KeptNumber number) {
        this.id = id;
        this.person = facts.person();
        carry(number);
        correct(facts);
    }

    /** What is kept of a licence's number. */
    record KeptNumber(String digest, String end) {}

    final void correct(LicenceFacts facts) {
        if (!facts.person().equals(person)) {
            throw new IllegalArgumentException("a licence stays with its person");
        }
        basis = facts.basis();
        hospital = facts.hospital();
        institution = facts.institution();
        from = facts.period().from();
        to = facts.period().to();
    }

    final void carry(KeptNumber number) {
        digest = number.digest();
        numberEnd = number.end();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    LicenceFacts facts() {
        return new LicenceFacts(person, basis, hospital, institution, new Period(from, to));
    }
}
