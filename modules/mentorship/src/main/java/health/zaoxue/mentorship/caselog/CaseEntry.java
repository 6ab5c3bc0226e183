package health.zaoxue.mentorship.caselog;

import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.EntryState;
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

/**
 * One case in the log of a physician. It begins as a draft, is sent to a mentor, and comes back with a reason or is signed off.
 * From then on it never changes; a correction is a new entry that amends it with a reason and is signed off in its turn.
 */
@Entity(name = "CaseEntry")
@Table(schema = "mentorship", name = "case_entry")
class CaseEntry {
    @Id
    private UUID id;

    @Column(name = "form_key")
    private UUID formKey;

    @Column(name = "apprentice_id")
    private UUID apprentice;

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
    private @Nullable UUID mentor;

    private String learnt;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "amends_id")
    private @Nullable UUID amends;

    @Column(name = "amendment_reason")
    private @Nullable String amendmentReason;

    @Version
    private int version;

    CaseEntry() {}

    CaseEntry(UUID formKey, Author author, CaseDetails details, Instant at) {
        id = UUID.randomUUID();
        this.formKey = formKey;
        apprentice = author.person();
        hospital = author.hospital();
        state = EntryState.DRAFT;
        createdAt = at;
        take(details);
    }

    /** R-MEN-84: a new version of a signed-off case of the same person. */
    CaseEntry amending(CaseEntry earlier, String reason) {
        if (earlier.state != EntryState.SIGNED_OFF
                || !earlier.apprentice.equals(apprentice)
                || !earlier.hospital.equals(hospital)) {
            throw new IllegalStateException("case " + id + " cannot amend " + earlier.id);
        }
        amends = earlier.id;
        amendmentReason = reason;
        return this;
    }

    /** R-MEN-07: only a draft or a returned entry is its author's to change. */
    void write(CaseDetails details) {
        must(state.isOpenToAuthor());
        take(details);
    }

    /** R-MEN-07: a draft or a returned entry goes to its mentor. */
    void submit(Instant at) {
        must(state.isOpenToAuthor() && mentor != null);
        state = EntryState.SUBMITTED;
        submittedAt = at;
    }

    /** R-MEN-07: what waits for a sign-off can go back to its author. */
    void giveBack() {
        must(state == EntryState.SUBMITTED);
        state = EntryState.RETURNED;
    }

    /** R-MEN-07: what waits can be signed off; nothing leads out of that. */
    void signOff() {
        must(state == EntryState.SUBMITTED);
        state = EntryState.SIGNED_OFF;
    }

    private void must(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("case " + id + " is " + state);
        }
    }

    private void take(CaseDetails details) {
        technique = details.technique();
        role = details.role();
        day = details.day();
        complexity = details.complexity();
        outcome = details.outcome();
        mentor = details.mentor();
        learnt = details.learnt();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID apprentice() {
        return apprentice;
    }

    UUID hospital() {
        return hospital;
    }

    UUID technique() {
        return technique;
    }

    CaseRole role() {
        return role;
    }

    LocalDate day() {
        return day;
    }

    @Nullable
    UUID mentor() {
        return mentor;
    }

    EntryState state() {
        return state;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    UUID amends() {
        return amends;
    }

    @Nullable
    String amendmentReason() {
        return amendmentReason;
    }

    CaseDetails details() {
        return new CaseDetails(technique, role, day, complexity, outcome, mentor, learnt);
    }
}
