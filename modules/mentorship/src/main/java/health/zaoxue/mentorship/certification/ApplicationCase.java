package health.zaoxue.mentorship.certification;

import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.SignedCase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as it stood when it was frozen in an application. Written once. */
@Entity(name = "ApplicationCase")
@Table(schema = "mentorship", name = "application_case")
class ApplicationCase {
    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID application;

    private int round;

    @Column(name = "entry_id")
    private UUID entry;

    @Column(name = "entry_version")
    private int entryVersion;

    @Column(name = "case_date")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private CaseRole role;

    @Enumerated(EnumType.STRING)
    private Complexity complexity;

    @Enumerated(EnumType.STRING)
    private CaseOutcome outcome;

    private int entrustment;

    @Column(name = "mentor_id")
    private UUID mentor;

    private @Nullable BigDecimal curve;

    ApplicationCase() {}

    ApplicationCase(Application application, SignedCase signed, int entryVersion, @Nullable BigDecimal curve) {
        id = UUID.randomUUID();
        this.application = application.id();
        round = application.round();
        entry = signed.entry();
        this.entryVersion = entryVersion;
        day = signed.day();
        role = signed.role();
        complexity = signed.complexity();
        outcome = signed.outcome();
        entrustment = signed.entrustment().score();
        mentor = signed.mentor();
        this.curve = curve;
    }

    /** The case as the rules know it. */
    SignedCase of(Application asked) {
        Entrustment rated = Entrustment.values()[entrustment - 1];
        return new SignedCase(
                entry, asked.person(), asked.technique(), day, role, complexity, outcome, rated, mentor, false);
    }

    int entryVersion() {
        return entryVersion;
    }

    @Nullable
    BigDecimal curve() {
        return curve;
    }
}
