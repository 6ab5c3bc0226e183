package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application with its frozen evidence, its committee, and what has changed since.
 *
 * @param state as of the day on which it is read
 * @param round how often the evidence was frozen
 * @param lapsesOn the last day on which it may be decided
 * @param techniqueVersion whose requirements the evidence met
 * @param confirmed the hospital's word on the numbers that are in force now, or null while it has to confirm them
 * @param curveLimit limit h of the learning curve of that version
 * @param certification that was granted on it, or null
 * @param cases oldest first
 * @param changes of the evidence since it was frozen
 * @param history oldest first
 */
public record ApplicationView(
        UUID id,
        UUID person,
        Translated personName,
        Translated techniqueName,
        CertificationScope scope,
        ApplicationState state,
        int round,
        LocalDate lapsesOn,
        int techniqueVersion,
        @Nullable TechniqueConfirmation confirmed,
        BigDecimal curveLimit,
        @Nullable UUID certification,
        List<Case> cases,
        List<Member> committee,
        List<EvidenceChange> changes,
        List<Step> history,
        int version)
        implements Serializable {
    public ApplicationView {
        cases = List.copyOf(cases);
        committee = List.copyOf(committee);
        changes = List.copyOf(changes);
        history = List.copyOf(history);
    }

    /** The signature of this person, or the place for it; none where the person does not sit. */
    public Optional<Member> memberFor(UUID other) {
        return committee.stream().filter(one -> one.person().equals(other)).findFirst();
    }

    /** Whether everybody has signed for it. */
    public boolean isUnanimous() {
        return !committee.isEmpty() && committee.stream().allMatch(one -> Boolean.TRUE.equals(one.inFavour()));
    }

    /**
     * A case as it stood when it was frozen.
     *
     * @param version of the entry
     * @param curve score of the learning curve after it, null where the person did not operate
     * @param change since, or null
     */
    public record Case(
            UUID entry,
            LocalDate day,
            CaseRole role,
            Complexity complexity,
            CaseOutcome outcome,
            Entrustment entrustment,
            Translated assessor,
            int version,
            @Nullable BigDecimal curve,
            @Nullable EvidenceChange change)
            implements Serializable {}

    /**
     * One of the committee.
     *
     * @param deciding whether this is the mentor who signed off most of the evidence
     * @param inFavour null while not signed
     */
    public record Member(
            UUID person,
            Translated name,
            boolean deciding,
            @Nullable Boolean inFavour,
            @Nullable String reason,
            @Nullable Instant at)
            implements Serializable {}

    /**
     * What was done with it.
     *
     * @param by null where time brought it about
     */
    public record Step(
            ApplicationState state,
            @Nullable Translated by,
            Instant at,
            @Nullable String reason) implements Serializable {}
}
