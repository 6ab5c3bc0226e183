package health.zaoxue.kernel;

import java.io.Serializable;
import java.util.List;

/**
 * The part of a list that was asked for.
 *
 * @param rows at most as many as asked for
 * @param total how many rows the filters match in all
 */
public record Page<T>(List<T> rows, long total) implements Serializable {
    public Page {
        rows = List.copyOf(rows);
    }
}
