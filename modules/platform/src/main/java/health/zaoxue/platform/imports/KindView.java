package health.zaoxue.platform.imports;

import java.io.Serializable;
import java.util.List;

/** A kind of table as people are told of it. */
public record KindView(String name, List<Column> columns) implements Serializable {
    public KindView {
        columns = List.copyOf(columns);
    }
}
