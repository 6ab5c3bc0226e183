package health.zaoxue.kernel;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that was asked for.
 *
 * @param rows at most as many as asked for
 * @param total how many rows the filters match in all
 * @param known where its rows stand in the list, where the list can go on from there, or null
 */
public record Page<T>(List<T> rows, long total, @Nullable Waymarks known) implements Serializable {
    public Page {
        rows = List.copyOf(rows);
    }

    /** A part of a list that is counted from its beginning each time. */
    public Page(List<T> rows, long total) {
        this(rows, total, null);
    }
}
