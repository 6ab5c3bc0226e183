package health.zaoxue.platform.imports;

import java.util.Map;

/**
 * Where the rows of one file go.
 *
 * @param <T> a row's meaning: a record that equals another one exactly where nothing would change
 */
public interface ImportTarget<T> {
    /** Reads a row; whatever is wrong is refused at the cells, and then the answer is not used. */
    T read(Cells cells);

    /** What makes a row the same thing as one that is already known. */
    String key(T row);

    /** Everything known already, by key. */
    Map<String, T> existing();

    /**
     * Values that no other row may have, by the column that they stand in; the key's own column among them. Values are compared
     * as they are, so that a target which ignores case answers lower case.
     */
    Map<String, String> distinct(T row);

    /** Keeps a row with a new key. */
    void add(T row);

    /** Keeps a row whose key is known and which says something else. */
    void change(T row);
}
