package health.zaoxue.platform.persistence;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Waymarks;
import health.zaoxue.kernel.Waymarks.Mark;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** R-PLT-116: a part of a long list, found from a row that is known: what its statement says, and what its rows tell of the next parts. */
public final class KeysetPart {
    private static final String LABEL = "key_";

    private final Listing listing;
    private final Waymarks known;
    private final List<Key> order;
    private final boolean upward;
    private final Way way;

    /**
     * What a list is sorted by.
     *
     * @param expression in SQL, never null
     * @param type of the expression in SQL
     */
    public record Key(String expression, String type) {
        /** Rows without what the list is sorted by come last, whichever way it is sorted. */
        public static Key nothingLast(String expression, boolean ascending) {
            String missing = ascending ? "1 else 0" : "0 else 1";
            return new Key("(case when " + expression + " is null then " + missing + " end)", "integer");
        }
    }

    /** A row, and what the list sorts by as it stands in it. */
    public record Keyed<T>(List<String> keys, T row) {}

    /**
     * @param known how many rows there are, and those whose place is known
     * @param order unique as a whole
     * @param upward whether the list rises in that order
     */
    public KeysetPart(Listing listing, Waymarks known, List<Key> order, boolean upward) {
        this.listing = listing;
        this.known = known;
        this.order = List.copyOf(order);
        this.upward = upward;
        this.way = Way.to(listing.first(), listing.size(), known);
    }

    /** Whether the list ends before this part. */
    public boolean isEmpty() {
        return way.size() == 0;
    }

    /** How many columns {@link #shown} has. */
    public int width() {
        return order.size();
    }

    /** Columns that the statement selects beside its own. */
    public String shown() {
        return IntStream.range(0, order.size())
                .mapToObj(i -> "cast(" + key(i).expression() + " as text) as " + LABEL + i)
                .collect(Collectors.joining(", "));
    }

    /**
     * The end of the statement, which goes on from a condition.
     *
     * @param parameter how the statement writes the parameters of {@link #values}, numbered from 0
     */
    public String end(IntFunction<String> parameter) {
        return beyond(parameter) + ordered(order, upward != way.backward()) + " offset " + way.skipped() + " limit "
                + way.size();
    }

    /** What {@link #end} has parameters for. */
    public List<String> values() {
        Mark from = way.from();
        return from == null ? List.of() : from.keys();
    }

    /** Binds {@link #values} behind the parameters that are bound already. */
    public void bind(PreparedStatement statement, int before) throws SQLException {
        int bound = before;
        for (String value : values()) {
            statement.setString(++bound, value);
        }
    }

    /** A row that was read, with the columns of {@link #shown}. */
    public <T> Keyed<T> keyed(ResultSet columns, T row) throws SQLException {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            keys.add(Objects.requireNonNull(columns.getString(LABEL + i)));
        }
        return new Keyed<>(keys, row);
    }

    /** The rows as the statement gave them. */
    public <T> Page<T> page(List<Keyed<T>> read) {
        List<Keyed<T>> rows = new ArrayList<>(read);
        if (way.backward()) {
            Collections.reverse(rows);
        }
        Waymarks seen = rows.isEmpty() ? known : new Waymarks(known.question(), known.total(), marks(rows));
        return new Page<>(rows.stream().map(Keyed::row).toList(), known.total(), seen);
    }

    private List<Mark> marks(List<? extends Keyed<?>> rows) {
        int last = rows.size() - 1;
        return List.of(
                new Mark(listing.first(), rows.get(0).keys()),
                new Mark((long) listing.first() + last, rows.get(last).keys()));
    }

    /** With its keywords. */
    public static String ordered(List<Key> order, boolean upward) {
        return order.stream()
                .map(key -> key.expression() + (upward ? " asc" : " desc"))
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    /** One comparison of the whole key, which an index of the same columns answers. */
    private String beyond(IntFunction<String> parameter) {
        if (way.from() == null) {
            return "";
        }
        String expressions = order.stream().map(Key::expression).collect(Collectors.joining(", "));
        String values = IntStream.range(0, order.size())
                .mapToObj(i -> "cast(" + parameter.apply(i) + " as " + key(i).type() + ")")
                .collect(Collectors.joining(", "));
        String side = (upward != way.backward() ? ">" : "<") + (way.backward() ? "" : "=");
        return " and (" + expressions + ") " + side + " (" + values + ")";
    }

    private Key key(int number) {
        return Objects.requireNonNull(order.get(number));
    }
}
