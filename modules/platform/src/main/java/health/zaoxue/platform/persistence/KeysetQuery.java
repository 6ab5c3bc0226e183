package health.zaoxue.platform.persistence;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Waymarks;
import health.zaoxue.platform.persistence.KeysetPart.Key;
import health.zaoxue.platform.persistence.KeysetPart.Keyed;
import health.zaoxue.platform.persistence.TableQuery.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    public KeysetQuery {
        keys = List.copyOf(keys);
    }

    /** The asked part of the list, how many rows match in all, and where the part stands in the list. */
    public <T> Page<T> page(EntityManager database, Listing listing, Function<Row, T> reading) {
        Map<String, String> filters = table.known(listing.filters());
        String question = listing.question();
        Waymarks known = listing.told(question)
                .orElseGet(() -> new Waymarks(question, table.count(database, filters), List.of()));
        KeysetPart part = new KeysetPart(listing, known, order(listing), upward(listing));
        return part.page(part.isEmpty() ? List.of() : read(query(database, filters, part), part, reading));
    }

    private Query query(EntityManager database, Map<String, String> filters, KeysetPart part) {
        int bound = table.fixed().size() + filters.size();
        Query query = table.bound(
                database.createNativeQuery("select " + part.shown() + ", " + table.select() + " " + table.from()
                        + table.conditions(filters) + part.end(i -> "?" + (bound + 1 + i))),
                filters);
        List<String> values = part.values();
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(bound + 1 + i, values.get(i));
        }
        return query;
    }

    private static <T> List<Keyed<T>> read(Query query, KeysetPart part, Function<Row, T> reading) {
        return Row.all(query, row -> new Keyed<>(keys(row, part.width()), reading.apply(row)));
    }

    private static List<String> keys(Row row, int number) {
        return IntStream.range(0, number).mapToObj(i -> row.text()).toList();
    }

    private List<Key> order(Listing listing) {
        Column column = sorted(listing);
        if (column == null || column.sort().equals(keys.get(0).expression())) {
            return keys;
        }
        List<Key> order = new ArrayList<>();
        order.add(Key.nothingLast(column.sort(), listing.ascending()));
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
}
