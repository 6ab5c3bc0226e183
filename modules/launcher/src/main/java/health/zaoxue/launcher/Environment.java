package health.zaoxue.launcher;

import java.util.Map;
import java.util.Optional;

/** The settings of a real installation, as environment variables. */
record Environment(Map<String, String> variables) {
    private static final String DATABASE_URL = "ZAOXUE_DATABASE_URL";

    static Environment current() {
        return new Environment(System.getenv());
    }

    /** Whether a database is named; without one the demonstration on this computer is meant. */
    boolean namesDatabase() {
        return value(DATABASE_URL).isPresent();
    }

    /** The database with the role whose name and password stand in these two variables. */
    Database database(String user, String password) {
        return new Database(required(DATABASE_URL), required(user), required(password));
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    private String required(String name) {
        return value(name).orElseThrow(() -> new IllegalArgumentException("%s is not set".formatted(name)));
    }
}
