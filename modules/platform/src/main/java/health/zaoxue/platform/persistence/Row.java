package health.zaoxue.platform.persistence;

import health.zaoxue.kernel.Translated;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One row of a native query, read column by column from the left in the order of a record's components. */
public final class Row {
    private final @Nullable Object[] columns;
    private int next;

    private Row(@Nullable Object[] columns) {
        this.columns = columns;
    }

    /** All rows of a query, each read by the given function. */
    public static <T> List<T> all(Query query, Function<Row, T> reading) {
        List<?> results = query.getResultList();
        return results.stream().map(result -> reading.apply(of(result))).toList();
    }

    private static Row of(@Nullable Object result) {
        return new Row(result instanceof Object[] columns ? columns : new @Nullable Object[] {result});
    }

    private @Nullable Object column() {
        return columns[next++];
    }

    private Object present() {
        return Objects.requireNonNull(column(), () -> "column " + next + " is null");
    }

    public UUID id() {
        return (UUID) present();
    }

    public @Nullable UUID idOrNull() {
        return (UUID) column();
    }

    public String text() {
        return (String) present();
    }

    public @Nullable String textOrNull() {
        return (String) column();
    }

    public int number() {
        return ((Number) present()).intValue();
    }

    public @Nullable Integer numberOrNull() {
        return column() instanceof Number number ? number.intValue() : null;
    }

    public long longNumber() {
        return ((Number) present()).longValue();
    }

    public BigDecimal decimal() {
        return (BigDecimal) present();
    }

    public boolean truth() {
        return (Boolean) present();
    }

    public LocalDate day() {
        return Objects.requireNonNull(dayOrNull(), () -> "column " + next + " is null");
    }

    public @Nullable LocalDate dayOrNull() {
        Object value = column();
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    public Instant moment() {
        return Objects.requireNonNull(momentOrNull(), () -> "column " + next + " is null");
    }

    public @Nullable Instant momentOrNull() {
        Object value = column();
        if (value instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return value == null ? null : ((OffsetDateTime) value).toInstant();
    }

    public <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type) {
        String name = textOrNull();
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** Three columns: English, Chinese, Tibetan. */
    public Translated translated() {
        return new Translated(text(), textOrNull(), textOrNull());
    }

    /** Three columns; null where the English one is, as after an outer join that found nothing. */
    public @Nullable Translated translatedOrNull() {
        String english = textOrNull();
        String chinese = textOrNull();
        String tibetan = textOrNull();
        return english == null ? null : new Translated(english, chinese, tibetan);
    }
}
