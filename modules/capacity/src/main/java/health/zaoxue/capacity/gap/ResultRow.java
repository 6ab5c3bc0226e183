package health.zaoxue.capacity.gap;

import health.zaoxue.kernel.Translated;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a native query, read by position and type. */
@SuppressWarnings("ArrayRecordComponent")
record ResultRow(@Nullable Object[] cells) {
    /** Every row of a query that selects at least two columns. */
    static List<ResultRow> all(Query query) {
        List<ResultRow> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add(new ResultRow((Object[]) row));
        }
        return rows;
    }

    UUID id(int column) {
        return (UUID) present(column);
    }

    @Nullable
    UUID idOrNull(int column) {
        return (UUID) cells[column];
    }

    String text(int column) {
        return present(column).toString();
    }

    @Nullable
    String textOrNull(int column) {
        Object cell = cells[column];
        return cell == null ? null : cell.toString();
    }

    int number(int column) {
        return ((Number) present(column)).intValue();
    }

    @Nullable
    LocalDate day(int column) {
        Object cell = cells[column];
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }

    LocalDate presentDay(int column) {
        Object cell = present(column);
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }

    Instant moment(int column) {
        Object cell = present(column);
        return cell instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) cell).toInstant();
    }

    /** A name in three columns: English, Chinese, Tibetan. */
    Translated name(int column) {
        return new Translated(text(column), textOrNull(column + 1), textOrNull(column + 2));
    }

    @Nullable
    Translated nameOrNull(int column) {
        return cells[column] == null ? null : name(column);
    }

    private Object present(int column) {
        Object cell = cells[column];
        if (cell == null) {
            throw new IllegalStateException("column " + column + " is empty");
        }
        return cell;
    }
}
