package health.zaoxue.mentorship.caselog;

import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.CaseRow;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.EntryState;
import health.zaoxue.mentorship.Feedback;
import health.zaoxue.mentorship.Performance;
import health.zaoxue.platform.persistence.Row;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry as a desk reads it.
 *
 * @param place among the entries in its state, from 1
 * @param newest among all entries by when they were made, from 1
 * @param number of entries in its state
 * @param word what the mentor said, where one has
 */
record DeskLine(
        UUID id,
        CaseDetails details,
        EntryState state,
        @Nullable Instant submittedAt,
        int place,
        int newest,
        int number,
        @Nullable Word word) {
    /** A mentor's word; {@code said} counts from the latest, from 1. */
    record Word(
            int said,
            UUID mentor,
            Entrustment entrustment,
            @Nullable Performance performance,
            AssessmentManner manner,
            @Nullable String device,
            String wentWell,
            String nextTime,
            boolean serious,
            Instant at) {}

    /** The columns that {@link CaseDesks} asks for. */
    static DeskLine of(Row row) {
        return new DeskLine(
                row.id(),
                details(row),
                row.constant(EntryState.class),
                row.momentOrNull(),
                row.number(),
                row.number(),
                row.number(),
                wordOrNull(row));
    }

    private static CaseDetails details(Row row) {
        UUID technique = row.id();
        CaseRole role = row.constant(CaseRole.class);
        return new CaseDetails(
                technique,
                role,
                row.day(),
                row.constant(Complexity.class),
                row.constant(CaseOutcome.class),
                row.idOrNull(),
                row.text());
    }

    private static @Nullable Word wordOrNull(Row row) {
        Integer said = row.numberOrNull();
        return said == null
                ? null
                : new Word(
                        said,
                        row.id(),
                        Entrustment.values()[row.number() - 1],
                        row.constantOrNull(Performance.class),
                        row.constant(AssessmentManner.class),
                        row.textOrNull(),
                        row.text(),
                        row.text(),
                        row.truth(),
                        row.moment());
    }

    /** Whom it names. */
    Stream<UUID> people() {
        return Stream.of(details.mentor(), word == null ? null : word.mentor()).filter(Objects::nonNull);
    }

    CaseRow row(Names names, ToIntFunction<Instant> daysSince) {
        UUID mentor = details.mentor();
        return new CaseRow(
                id,
                details.technique(),
                names.technique(details.technique()),
                details.role(),
                details.day(),
                details.complexity(),
                details.outcome(),
                state,
                mentor == null ? null : names.person(mentor),
                submittedAt,
                state == EntryState.SUBMITTED && submittedAt != null ? daysSince.applyAsInt(submittedAt) : 0,
                false);
    }

    Feedback feedback(Word said, Names names) {
        return new Feedback(
                id,
                names.technique(details.technique()),
                details.role(),
                details.day(),
                names.person(said.mentor()),
                said.entrustment(),
                said.performance(),
                said.manner(),
                said.device(),
                said.wentWell(),
                said.nextTime(),
                said.serious(),
                said.at());
    }
}
