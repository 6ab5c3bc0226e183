package health.zaoxue.reporting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row behind a figure.
 *
 * @param id of the person or the record that it counts
 * @param cells in the order of the columns; null where nothing is recorded
 */
public record FactRow(UUID id, List<@Nullable Object> cells) implements Serializable {
    public FactRow {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }
}
