package health.zaoxue.kernel;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list somebody wants to see; the database sorts, filters and cuts.
 *
 * @param first number of rows to leave out, from 0
 * @param size rows wanted, 1 to 500
 * @param sort name of the column to sort by, or null for the list's own order
 * @param ascending direction of that column
 * @param filters column name to what it must contain; unknown columns are ignored by the list
 */
public record Listing(int first, int size, @Nullable String sort, boolean ascending, Map<String, String> filters)
        implements Serializable {
    public Listing {
        if (first < 0 || size < 1 || size > 500) {
            throw new IllegalArgumentException("rows " + first + " and " + size + " more");
        }
        filters = Map.copyOf(filters);
    }

    /** The first rows in the list's own order. */
    public static Listing first(int size) {
        return new Listing(0, size, null, true, Map.of());
    }
}
