package health.zaoxue.benchmarks.server;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads statements out of PostgreSQL's log, with the prefix that {@link StatementLog} gives its lines. */
final class StatementLines {
    static final String PREFIX = "%d %u ";

    private static final Pattern STATEMENT =
            Pattern.compile("^zaoxue zaoxue_app LOG:\\s+(?:statement|execute [^:]+):\\s?(.*)$");
    private static final Set<String> BRACKETS = Set.of("BEGIN", "COMMIT", "ROLLBACK", "SELECT 1", "");
    /** Goes with the statement after it, on the same way. */
    private static final String LEVEL = "SET TRANSACTION ";

    private StatementLines() {}

    /** The application's own, in order, without what begins and ends transactions or only tries a connection; of each its first line. */
    static List<String> in(Stream<String> lines) {
        return lines.map(STATEMENT::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1).trim())
                .filter(sql -> !isBracket(sql.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static boolean isBracket(String sql) {
        return BRACKETS.contains(sql) || sql.startsWith(LEVEL);
    }
}
