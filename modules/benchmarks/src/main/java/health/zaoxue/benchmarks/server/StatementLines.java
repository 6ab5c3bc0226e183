package health.zaoxue.benchmarks.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads statements out of PostgreSQL's log, with the prefix that {@link StatementLog} gives its lines. What the house does by itself
 * meanwhile, such as delivering messages, is told apart: its transactions name no request, and it asks its own tables.
 */
final class StatementLines {
    static final String PREFIX = "%d %u %p ";

    private static final Pattern LINE = Pattern.compile("^zaoxue zaoxue_app (\\d+) (LOG|DETAIL):\\s+(.*)$");
    private static final Pattern STATEMENT = Pattern.compile("^(?:statement|execute [^:]+):\\s?(.*)$");
    private static final Pattern NO_REQUEST = Pattern.compile("= 'zaoxue\\.correlation', \\$\\d+ = ''");
    private static final Pattern HOUSE =
            Pattern.compile("platform\\.(?:outbox_message|ended_session|write_probe|schema_versions)");
    private static final Set<String> ENDS = Set.of("COMMIT", "ROLLBACK");
    private static final Set<String> BRACKETS = Set.of("BEGIN", "SELECT 1", "");
    /** Goes with the statement after it, on the same way. */
    private static final String LEVEL = "SET TRANSACTION ";

    private final Map<String, Transaction> open = new HashMap<>();

    /** What one connection does between two ends. */
    private static final class Transaction {
        private boolean ofTheHouse;
    }

    private record Asked(Transaction within, String sql) {}

    /**
     * What requests asked in the next lines, in order, without what begins and ends transactions or only tries a connection; of each its
     * first line.
     */
    List<String> in(Stream<String> lines) {
        List<Asked> asked = new ArrayList<>();
        lines.map(LINE::matcher).filter(Matcher::matches).forEach(line -> read(line, asked));
        return asked.stream()
                .filter(one -> !one.within().ofTheHouse)
                .map(Asked::sql)
                .toList();
    }

    private void read(Matcher line, List<Asked> asked) {
        String connection = line.group(1);
        Transaction current = open.computeIfAbsent(connection, unknown -> new Transaction());
        if (line.group(2).equals("DETAIL")) {
            current.ofTheHouse |= NO_REQUEST.matcher(line.group(3)).find();
            return;
        }
        Matcher statement = STATEMENT.matcher(line.group(3));
        if (statement.matches()) {
            String sql = statement.group(1).trim();
            if (ENDS.contains(sql.toUpperCase(Locale.ROOT))) {
                open.remove(connection);
            } else if (isWork(sql)) {
                asked.add(new Asked(current, sql));
            }
        }
    }

    private static boolean isWork(String sql) {
        String said = sql.toUpperCase(Locale.ROOT);
        return !BRACKETS.contains(said)
                && !said.startsWith(LEVEL)
                && !HOUSE.matcher(sql).find();
    }
}
