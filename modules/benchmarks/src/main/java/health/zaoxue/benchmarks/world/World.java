package health.zaoxue.benchmarks.world;

import health.zaoxue.launcher.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

/**
 * Hospital after hospital, each with 200 people, 100 pairings and 10,000 cases. Rows are written past triggers and foreign keys, so
 * that the trail holds nothing of them; CHECK constraints and unique indexes hold, and {@link #check} looks after the rest.
 */
public final class World {
    /** How many cases a hospital adds. */
    public static final int CASES_OF_A_HOSPITAL = 10_000;

    private static final long SEED = 20_261_122;
    private static final String PAST_TRIGGERS =
            "set local session_replication_role = replica; set local synchronous_commit = off;";

    private final Database database;

    /** @param database with the role that may do everything */
    public World(Database database) {
        this.database = database;
    }

    /** How many cases have been made so far. */
    public long cases() {
        return hospitals() * (long) CASES_OF_A_HOSPITAL;
    }

    /**
     * Grows until there are so many cases; goes on where an earlier run stopped, since each hospital is there wholly or not at all.
     *
     * @param each is told the number of hospitals after each
     */
    public void growTo(long cases, IntConsumer each) {
        run(script("ground").replace(":seed", Long.toString(SEED)));
        String hospital = script("hospital");
        int wanted = (int) (cases / CASES_OF_A_HOSPITAL);
        for (int number = hospitals(); number < wanted; number++) {
            run(PAST_TRIGGERS + hospital.replace(":number", Integer.toString(number)));
            each.accept(number + 1);
        }
    }

    /** Tells PostgreSQL what is there now. */
    public void settle() {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
        } catch (SQLException e) {
            throw new IllegalStateException("the world does not settle", e);
        }
    }

    /** What stands in the world that the application would not have let in, in words; nothing where all is well. */
    public List<String> check() {
        return Arrays.stream(script("check").split(";\\s*\\R"))
                .map(this::ask)
                .filter(answer -> !answer.isEmpty())
                .toList();
    }

    private int hospitals() {
        String there = ask("select coalesce(to_regclass('benchmark.world')::text, '')");
        return there.isEmpty() ? 0 : Integer.parseInt(ask("select hospitals::text from benchmark.world"));
    }

    private String ask(String question) {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            return found.next() ? found.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }

    private void run(String script) {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(script);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the world does not grow", e);
        }
    }

    private Connection open() throws SQLException {
        return database.dataSource().getConnection();
    }

    private static String script(String name) {
        try (InputStream text = World.class.getResourceAsStream(name + ".sql")) {
            return new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
