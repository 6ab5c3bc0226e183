package health.zaoxue.platform.imports;

import java.util.List;

/** One kind of table that may be imported. Every CDI bean of this type appears on the imports page. */
public interface ImportKind {
    /** Its name, in lower case with hyphens: the key of its words. */
    String name();

    /** Its place in the list of kinds: what rows of other kinds refer to comes earlier. */
    int position();

    /** The columns that the table may have, in the order in which people are told of them. */
    List<Column> columns();

    /** Prepares for the rows of one file, within the running transaction. */
    ImportTarget<?> begin();
}
