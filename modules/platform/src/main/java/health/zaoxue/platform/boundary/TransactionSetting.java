package health.zaoxue.platform.boundary;

import java.util.Map;

/** Something that the database is told at the start of each transaction, and forgets at its end. */
public interface TransactionSetting {
    /** Names and values, always the same names; the names begin with {@code zaoxue.}. */
    Map<String, String> values();
}
