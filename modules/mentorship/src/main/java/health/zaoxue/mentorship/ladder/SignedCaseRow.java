package health.zaoxue.mentorship.ladder;

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
import java.time.LocalDate;
import java.util.UUID;

/** A row of the view that knows which cases count; read, never written. */
@Entity(name = "SignedCaseRow")
@Table(schema = "mentorship", name = "signed_case")
class SignedCaseRow {
    @Id
    private UUID id;

    @Column(name = "apprentice_id")
    private UUID person;

    @Column(name = "hospital_id")
    private UUID hospital;

    @Column(name = "technique_id")
    private UUID technique;

    @Enumerated(EnumType.STRING)
    private CaseRole role;

    @Column(name = "case_date")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Complexity complexity;

    @Enumerated(EnumType.STRING)
    private CaseOutcome outcome;

    @Column(name = "mentor_id")
    private UUID mentor;

    private int entrustment;

    @Column(name = "open_complication")
    private boolean openComplication;

    SignedCaseRow() {}

    SignedCase value() {
        return new SignedCase(
                id,
                person,
                technique,
                day,
                role,
                complexity,
                outcome,
                Entrustment.values()[entrustment - 1],
                mentor,
                openComplication);
    }
}
