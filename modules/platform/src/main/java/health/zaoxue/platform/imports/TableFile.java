package health.zaoxue.platform.imports;

/** A table that somebody sends. */
public final class TableFile {
    /** The most that is taken: 5 MB. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** The most rows that are taken at once. */
    public static final int MOST_ROWS = 20_000;

    private static final int LONGEST_NAME = 200;

    private final String kind;
    private final String name;
    private final byte[] content;

    /**
     * @param kind name of the kind of table that it is
     * @param name of the file, as the sender's computer calls it
     */
    public TableFile(String kind, String name, byte[] content) {
        this.kind = kind;
        this.name = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        this.content = content.clone();
    }

    String kind() {
        return kind;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    boolean isTooLarge() {
        return content.length > LARGEST;
    }
}
