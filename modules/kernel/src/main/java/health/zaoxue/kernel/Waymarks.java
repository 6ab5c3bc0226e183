package health.zaoxue.kernel;

import java.io.Serializable;
import java.util.List;

/**
 * What is known of a long list from pages of it that were read: from rows whose keys are known the database finds those around them
 * without counting up to them from the beginning.
 *
 * @param question in which order, and cut down by what, the list was read
 * @param total how many rows there were
 * @param marks rows whose keys are known
 */
public record Waymarks(String question, long total, List<Mark> marks) implements Serializable {
    public Waymarks {
        marks = List.copyOf(marks);
    }

    /**
     * A row of the list.
     *
     * @param row its number, from 0
     * @param keys what the list sorts by, as it stands in that row
     */
    public record Mark(long row, List<String> keys) implements Serializable {
        public Mark {
            keys = List.copyOf(keys);
        }
    }
}
