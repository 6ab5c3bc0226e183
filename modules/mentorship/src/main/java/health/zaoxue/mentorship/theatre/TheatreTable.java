package health.zaoxue.mentorship.theatre;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.RecordNumber;
import health.zaoxue.mentorship.TheatreRole;
import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.RowError;
import health.zaoxue.platform.imports.TableReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a theatre list.
 *
 * @param techniques by code and by each of their names, in small letters
 * @param people by staff number
 * @param today no case lies after it
 * @param strangers rows about somebody who is not on record here
 */
record TheatreTable(Map<String, UUID> techniques, Map<String, UUID> people, LocalDate today, List<RowError> strangers) {
    static final List<Column> COLUMNS = List.of(
            Column.required("date"),
            Column.required("record"),
            Column.required("technique"),
            Column.required("operator"),
            Column.required("role"));

    private static final String RECORD = "record";
    private static final String OPERATOR = "operator";

    /** The rows of which nothing is wrong; whatever is, is refused at the cells. */
    List<TheatreLine> lines(TableReading table) {
        Map<TheatreLine.Subject, Long> seen = new HashMap<>();
        List<TheatreLine> lines = new ArrayList<>();
        for (Cells cells : table.rows()) {
            TheatreLine line = line(cells);
            if (line != null) {
                Long first = seen.putIfAbsent(line.subject(), line.row());
                if (first == null) {
                    lines.add(line);
                } else {
                    cells.refuse(RECORD, "import.repeated", first);
                }
            }
        }
        return lines;
    }

    /** R-MEN-142: what is said about a wrong record number names its row and never the number. */
    static RowError withoutRecord(RowError error) {
        return RECORD.equals(error.column()) ? new RowError(error.row(), RECORD, "", error.reason()) : error;
    }

    private @Nullable TheatreLine line(Cells cells) {
        LocalDate day = day(cells);
        RecordNumber record = record(cells);
        UUID technique = techniques.get(known(cells, "technique", techniques).toLowerCase(Locale.ROOT));
        UUID person = person(cells);
        TheatreRole role =
                TheatreRole.named(cells.oneOf("role", TheatreRole.allWords())).orElse(null);
        return day == null || record == null || technique == null || person == null || role == null
                ? null
                : new TheatreLine(cells.row(), day, record, technique, person, role);
    }

    /** R-MEN-192: a row about somebody who is not on record is left out and named, and keeps no other row from coming in. */
    private @Nullable UUID person(Cells cells) {
        String typed = cells.text(OPERATOR, 200);
        UUID person = people.get(typed.toUpperCase(Locale.ROOT));
        if (cells.isFine(OPERATOR) && person == null) {
            strangers.add(new RowError(cells.row(), OPERATOR, typed, Refusal.at(OPERATOR, "import.unknown")));
        }
        return person;
    }

    private @Nullable LocalDate day(Cells cells) {
        LocalDate day = cells.day("date");
        if (cells.isFine("date") && day.isAfter(today)) {
            cells.refuse("date", "case.date.future");
        }
        return cells.isFine("date") ? day : null;
    }

    private static @Nullable RecordNumber record(Cells cells) {
        String typed = cells.text(RECORD, 40);
        if (!cells.isFine(RECORD)) {
            return null;
        }
        Outcome<RecordNumber> read = RecordNumber.read(RECORD, typed);
        read.reasons()
                .forEach(reason ->
                        cells.refuse(RECORD, reason.code(), reason.details().toArray()));
        return read.isDone() ? read.value() : null;
    }

    private static String known(Cells cells, String column, Map<String, UUID> known) {
        String text = cells.text(column, 200);
        boolean found = known.containsKey(text.toLowerCase(Locale.ROOT));
        if (cells.isFine(column) && !found) {
            cells.refuse(column, "import.unknown");
        }
        return text;
    }
}
