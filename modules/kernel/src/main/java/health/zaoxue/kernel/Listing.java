package health.zaoxue.kernel;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list somebody wants to see; the database sorts, filters and cuts.
 *
 * @param first number of rows to leave out, from 0
 * @param size rows wanted, 1 to 500
 * @param sort name of the column to sort by, or null for the list's own order
 * @param ascending direction of that column
 * @param filters column name to what it must contain; unknown columns are ignored by the list
 * @param known what an earlier page has told of the list, or null
 */
public record Listing(
        int first,
        int size,
        @Nullable String sort,
        boolean ascending,
        Map<String, String> filters,
        @Nullable Waymarks known)
        implements Serializable {
    public Listing {
        if (first < 0 || size < 1 || size > 500) {
            throw new IllegalArgumentException("rows " + first + " and " + size + " more");
        }
        filters = Map.copyOf(filters);
    }

    /** A part of a list of which nothing is known yet. */
    public Listing(int first, int size, @Nullable String sort, boolean ascending, Map<String, String> filters) {
        this(first, size, sort, ascending, filters, null);
    }

    /** The first rows in the list's own order. */
    public static Listing first(int size) {
        return new Listing(0, size, null, true, Map.of());
    }

    /** The same part of a list that must contain these as well. */
    public Listing narrowed(Map<String, String> further) {
        Map<String, String> all = new HashMap<>(filters);
        all.putAll(further);
        return new Listing(first, size, sort, ascending, all, known);
    }

    /** In which order, and cut down by what: the same for every part of a list. */
    public String question() {
        return sort + " " + ascending + " " + new TreeMap<>(filters);
    }

    /** What an earlier page has told, where it was asked the same. */
    public Optional<Waymarks> told(String question) {
        return Optional.ofNullable(known).filter(page -> page.question().equals(question));
    }

    /** The same part, with what an earlier page has told. */
    public Listing knowing(@Nullable Waymarks told) {
        return new Listing(first, size, sort, ascending, filters, told);
    }
}
