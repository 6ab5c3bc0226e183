package health.zaoxue.platform.trail;

import health.zaoxue.platform.clock.ProgrammeClock;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A filter as a condition: fixed words with parameters, in which alone stands what people typed. */
final class TrailQuery {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private TrailQuery() {}

    static TrailQuery of(TrailFilter filter) {
        TrailQuery query = new TrailQuery();
        query.where("kind = ?", filter.kind());
        query.whereObject(filter.object());
        query.where("person_id = ?", filter.person());
        query.where("hospital_id = ?", filter.hospital());
        query.where("split_part(act, '.', 2) = ?", filter.act());
        query.where("recorded_at >= ?", beginningOf(filter.from()));
        query.where(
                "recorded_at < ?",
                filter.to() == null ? null : beginningOf(filter.to().plusDays(1)));
        return query;
    }

    private static @Nullable Object beginningOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ProgrammeClock.ZONE).toOffsetDateTime();
    }

    /** A row by its key; where that is an id, also the rows that are part of it. */
    private void whereObject(String typed) {
        Optional<UUID> id = idIn(typed);
        if (id.isPresent()) {
            where("(object_id = ? or part_of_id = ?)", id.get().toString());
            values.add(id.get());
        } else {
            where("object_id = ?", typed);
        }
    }

    private static Optional<UUID> idIn(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException anotherKey) {
            return Optional.empty();
        }
    }

    private void where(String condition, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            conditions.add(condition);
            values.add(value);
        }
    }

    boolean isEverything() {
        return conditions.isEmpty();
    }

    /** With its keyword. */
    String condition() {
        return conditions.isEmpty() ? " where true" : " where " + String.join(" and ", conditions);
    }

    /** What is asked for, to know it again. */
    String text() {
        return conditions + " " + values;
    }

    /** Binds the parameters behind those that are bound already; answers how many are bound now. */
    int bind(PreparedStatement statement, int before) throws SQLException {
        int bound = before;
        for (Object value : values) {
            statement.setObject(++bound, value);
        }
        return bound;
    }
}
