package health.zaoxue.platform.imports;

import java.io.Serializable;

/**
 * A column of a table, named as in its first row.
 *
 * @param required whether the table must have it; whether each cell must be filled is said where the row is read
 */
public record Column(String name, boolean required) implements Serializable {
    public static Column required(String name) {
        return new Column(name, true);
    }

    public static Column optional(String name) {
        return new Column(name, false);
    }
}
