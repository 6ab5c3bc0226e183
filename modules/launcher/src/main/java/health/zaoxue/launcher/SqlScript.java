package health.zaoxue.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script that psql runs as it is: plain statements, each ending with a semicolon at the end of a line, comments on
 * lines of their own, and variables written {@code :'name'}. What is there already is left alone.
 */
record SqlScript(List<String> statements) {
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");
    private static final Pattern END = Pattern.compile(";\\s*(?:\\R|$)");
    private static final Pattern VARIABLE = Pattern.compile(":'(\\w+)'");
    private static final Set<String> THERE_ALREADY = Set.of("42710", "42P04");

    static SqlScript read(Path file, Map<String, String> variables) {
        try {
            return parse(Files.readString(file), variables);
        } catch (IOException e) {
            throw new StartFailure("%s cannot be read".formatted(file), e);
        }
    }

    static SqlScript parse(String text, Map<String, String> variables) {
        String bare = COMMENT.matcher(text).replaceAll("");
        return new SqlScript(Arrays.stream(END.split(bare))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .map(statement -> filledIn(statement, variables))
                .toList());
    }

    void run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                runUnlessDone(statement, sql);
            }
        }
    }

    private static void runUnlessDone(Statement statement, String sql) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            if (!THERE_ALREADY.contains(e.getSQLState())) {
                throw e;
            }
        }
    }

    private static String filledIn(String statement, Map<String, String> variables) {
        return VARIABLE.matcher(statement).replaceAll(match -> {
            String value = variables.get(match.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for the variable " + match.group());
            }
            return Matcher.quoteReplacement("'" + value.replace("'", "''") + "'");
        });
    }
}
