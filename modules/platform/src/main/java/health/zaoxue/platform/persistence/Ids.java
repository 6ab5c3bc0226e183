package health.zaoxue.platform.persistence;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Many ids as one parameter of a native query. */
public final class Ids {
    private Ids() {}

    /** The condition that a column is one of the ids in that parameter. */
    public static String among(String column, int parameter) {
        return column + " in (select cast(one as uuid) from unnest(string_to_array(?" + parameter + ", ',')) one)";
    }

    /** The value of that parameter. */
    public static String list(Collection<UUID> ids) {
        return ids.stream().distinct().map(UUID::toString).collect(Collectors.joining(","));
    }
}
