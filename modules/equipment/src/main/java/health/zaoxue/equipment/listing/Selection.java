package health.zaoxue.equipment.listing;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Conditions of a query with their parameters. What cannot be read as the kind of thing that a column holds selects nothing away. */
public final class Selection {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** A condition that always holds its place, with its one parameter. */
    public Selection and(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    /** A condition without a parameter. */
    public Selection and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** The same, where there is a value. */
    public Selection andIf(String condition, String parameter, Optional<?> value) {
        value.ifPresent(present -> and(condition, parameter, present));
        return this;
    }

    /** The where clause, or nothing. */
    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** Sets the parameters. */
    public <Q extends Query> Q fill(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** The filter as an id. */
    public static Optional<UUID> id(Map<String, String> filters, String name) {
        try {
            return Optional.ofNullable(filters.get(name)).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The filter as a constant. */
    public static <E extends Enum<E>> Optional<E> constant(Map<String, String> filters, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(filters.get(name)))
                .findFirst();
    }

    /** The filter as a part of a text, for {@code like} on a lower-case column with {@code escape '!'}. */
    public static Optional<String> part(Map<String, String> filters, String name) {
        return Optional.ofNullable(filters.get(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> "%"
                        + text.toLowerCase(java.util.Locale.ROOT)
                                .replace("!", "!!")
                                .replace("%", "!%")
                                .replace("_", "!_")
                        + "%");
    }
}
