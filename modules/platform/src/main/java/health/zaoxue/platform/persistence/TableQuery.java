package health.zaoxue.platform.persistence;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list that the database filters, sorts and cuts. Only columns declared here reach the statement; what people type reaches it
 * as a parameter. Rows that sort alike keep one order, so that no row is shown twice or never while somebody pages.
 *
 * @param select expressions of a row, as its reader expects them
 * @param from tables, joins and the fixed part of the condition, with {@code where}
 * @param order the list's own order, ending in something unique
 * @param columns by the name that a {@link Listing} uses
 * @param fixed parameters {@code ?1 …} of the fixed part
 */
public record TableQuery(String select, String from, String order, Map<String, Column> columns, List<Object> fixed) {
    /**
     * A column that a list can be sorted and filtered by.
     *
     * @param sort SQL expression to sort by
     * @param filter SQL condition with {@code %s} where the parameter stands, which is a lower-case text
     */
    public record Column(String sort, String filter) {
        /** Matches where any of the expressions contains the text, in whatever case. */
        public static Column containing(String... expressions) {
            return new Column(
                    "lower(" + expressions[0] + ")",
                    Stream.of(expressions)
                            .map(expression -> "position(%1$s in lower(" + expression + ")) > 0")
                            .collect(Collectors.joining(" or ", "(", ")")));
        }

        /** Matches the whole text, in whatever case. */
        public static Column equalTo(String expression) {
            return new Column(expression, "lower(cast(" + expression + " as text)) = %1$s");
        }
    }

    public TableQuery {
        columns = Map.copyOf(columns);
        fixed = List.copyOf(fixed);
    }

    /** The asked part of the list, and how many rows match in all. */
    public <T> Page<T> page(EntityManager database, Listing listing, Function<Row, T> reading) {
        Map<String, String> filters = known(listing.filters());
        Query cutting = database.createNativeQuery("select count(*) over (), " + select + " " + from
                + conditions(filters) + " order by " + order(listing) + " offset " + listing.first() + " limit "
                + listing.size());
        List<Counted<T>> rows =
                Row.all(bound(cutting, filters), row -> new Counted<>(row.longNumber(), reading.apply(row)));
        long total = rows.isEmpty() && listing.first() > 0 ? count(database, filters) : total(rows);
        return new Page<>(rows.stream().map(Counted::row).toList(), total);
    }

    private record Counted<T>(long total, T row) {}

    private static long total(List<? extends Counted<?>> rows) {
        return rows.isEmpty() ? 0 : rows.get(0).total();
    }

    /** How many rows match, also where no row of a page says it. */
    long count(EntityManager database, Map<String, String> filters) {
        Query counting = database.createNativeQuery("select count(*) " + from + conditions(filters));
        return Row.all(bound(counting, filters), Row::longNumber).get(0);
    }

    Map<String, String> known(Map<String, String> asked) {
        Map<String, String> filters = new LinkedHashMap<>();
        columns.keySet().stream().sorted().forEach(name -> {
            String text = asked.get(name);
            if (text != null && !text.isBlank()) {
                filters.put(name, text.strip().toLowerCase(java.util.Locale.ROOT));
            }
        });
        return filters;
    }

    String conditions(Map<String, String> filters) {
        List<String> conditions = new ArrayList<>();
        int parameter = fixed.size();
        for (String name : filters.keySet()) {
            parameter++;
            conditions.add(column(name).filter().formatted("?" + parameter));
        }
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    Query bound(Query query, Map<String, String> filters) {
        int parameter = 0;
        for (Object value : fixed) {
            parameter++;
            query.setParameter(parameter, value);
        }
        for (String text : filters.values()) {
            parameter++;
            query.setParameter(parameter, text);
        }
        return query;
    }

    private String order(Listing listing) {
        @Nullable String sort = listing.sort();
        if (sort == null || !columns.containsKey(sort)) {
            return order;
        }
        return column(sort).sort() + (listing.ascending() ? " asc" : " desc") + " nulls last, " + order;
    }

    Column column(String name) {
        Column column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException("no column " + name);
        }
        return column;
    }
}
