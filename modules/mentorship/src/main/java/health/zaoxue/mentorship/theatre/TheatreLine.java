package health.zaoxue.mentorship.theatre;

import health.zaoxue.mentorship.RecordNumber;
import health.zaoxue.mentorship.TheatreRole;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What one row of a list says, on its way to its digest.
 *
 * @param row as spreadsheets count
 */
record TheatreLine(long row, LocalDate day, RecordNumber record, UUID technique, UUID person, TheatreRole role) {
    /** Rows with one subject say the same thing about the same person. */
    Subject subject() {
        return new Subject(day, record, technique, person);
    }

    /** One person's part in one case. */
    record Subject(LocalDate day, RecordNumber record, UUID technique, UUID person) {}
}
