package health.zaoxue.platform.persistence;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Waymarks;
import health.zaoxue.kernel.Waymarks.Mark;
import health.zaoxue.platform.persistence.TableQuery.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * R-PLT-116: a long list: as a {@link TableQuery}, but its pages are found from rows that are known. Its count is a question of its own, which
 * leaves out the tables that only give names, and is not asked again by whoever knows the answer.
 *
 * @param table what is listed, and what it is sorted and filtered by; what it is sorted by is text
 * @param keys the list's own order, which is unique and never empty
 * @param rising whether that order is upward
 */
public record KeysetQuery(TableQuery table, List<Key> keys, boolean rising) {
    /**
     * What a list is sorted by.
     *
     * @param expression in SQL
     * @param type of the expression in SQL
     */
    public record Key(String expression, String type) {}

    public KeysetQuery {
        keys = List.copyOf(keys);
    }

    /** The asked part of the list, how many rows match in all, and where the part stands in the list. */
    public <T> Page<T> page(EntityManager database, Listing listing, Function<Row, T> reading) {
        Map<String, String> filters = table.known(listing.filters());
        Waymarks known = known(database, listing, filters);
        Way way = Way.to(listing.first(), listing.size(), known);
        if (way.size() == 0) {
            return new Page<>(List.of(), known.total(), known);
        }
        List<Keyed<T>> rows = new ArrayList<>(read(database, listing, way, reading));
        if (way.backward()) {
            Collections.reverse(rows);
        }
        Waymarks seen = new Waymarks(known.question(), known.total(), marks(listing.first(), rows));
        return new Page<>(rows.stream().map(Keyed::row).toList(), known.total(), seen);
    }

    private record Keyed<T>(List<String> keys, T row) {}

    private Waymarks known(EntityManager database, Listing listing, Map<String, String> filters) {
        String question = listing.sort() + " " + listing.ascending() + " " + new TreeMap<>(filters);
        Waymarks known = listing.known();
        return known != null && known.question().equals(question)
                ? known
                : new Waymarks(question, table.count(database, filters), List.of());
    }

    private <T> List<Keyed<T>> read(EntityManager database, Listing listing, Way way, Function<Row, T> reading) {
        Map<String, String> filters = table.known(listing.filters());
        List<Key> order = order(listing);
        boolean upward = upward(listing) != way.backward();
        int bound = table.fixed().size() + filters.size();
        Query query = table.bound(
                database.createNativeQuery("select " + shown(order) + ", " + table.select() + " " + table.from()
                        + table.conditions(filters) + beyond(order, way, upward, bound) + " order by "
                        + ordered(order, upward) + " offset " + way.skipped() + " limit " + way.size()),
                filters);
        Mark from = way.from();
        for (int i = 0; from != null && i < order.size(); i++) {
            query.setParameter(bound + 1 + i, from.keys().get(i));
        }
        return Row.all(query, row -> new Keyed<>(keys(row, order.size()), reading.apply(row)));
    }

    private static List<String> keys(Row row, int number) {
        return IntStream.range(0, number).mapToObj(i -> row.text()).toList();
    }

    private static List<Mark> marks(int first, List<? extends Keyed<?>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        int last = rows.size() - 1;
        return List.of(
                new Mark(first, rows.get(0).keys()),
                new Mark((long) first + last, rows.get(last).keys()));
    }

    /** Rows without what the list is sorted by come last, whichever way it is sorted. */
    private List<Key> order(Listing listing) {
        Column column = sorted(listing);
        if (column == null || column.sort().equals(keys.get(0).expression())) {
            return keys;
        }
        String missing = listing.ascending() ? "1 else 0" : "0 else 1";
        List<Key> order = new ArrayList<>();
        order.add(new Key("(case when " + column.sort() + " is null then " + missing + " end)", "integer"));
        order.add(new Key("coalesce(cast(" + column.sort() + " as text), '')", "text"));
        order.addAll(keys);
        return order;
    }

    private boolean upward(Listing listing) {
        return sorted(listing) == null ? rising : listing.ascending();
    }

    private @Nullable Column sorted(Listing listing) {
        String sort = listing.sort();
        return sort == null ? null : table.columns().get(sort);
    }

    private static String shown(List<Key> order) {
        return order.stream()
                .map(key -> "cast(" + key.expression() + " as text)")
                .collect(Collectors.joining(", "));
    }

    private static String ordered(List<Key> order, boolean upward) {
        return order.stream()
                .map(key -> key.expression() + (upward ? " asc" : " desc"))
                .collect(Collectors.joining(", "));
    }

    /** One comparison of the whole key, which an index of the same columns answers. */
    private static String beyond(List<Key> order, Way way, boolean upward, int bound) {
        if (way.from() == null) {
            return "";
        }
        String expressions = order.stream().map(Key::expression).collect(Collectors.joining(", "));
        String values = IntStream.range(0, order.size())
                .mapToObj(i -> "cast(?" + (bound + 1 + i) + " as "
                        + Objects.requireNonNull(order.get(i)).type() + ")")
                .collect(Collectors.joining(", "));
        return " and (" + expressions + ") " + (upward ? ">" : "<") + (way.backward() ? "" : "=") + " (" + values + ")";
    }
}
