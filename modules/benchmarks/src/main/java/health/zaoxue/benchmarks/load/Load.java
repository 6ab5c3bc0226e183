package health.zaoxue.benchmarks.load;

import java.time.Duration;

/**
 * How many people at once, and how eager they are.
 *
 * @param pause between two pages of the same person; zero for none
 * @param time for which is measured, after everybody has begun
 */
public record Load(int users, Duration pause, Duration time) {

    /** As it stands in the file of results. */
    public String key() {
        return pause.isZero() ? "users-" + users : "users-%d-pausing".formatted(users);
    }

    /** In words. */
    public String title() {
        String people = users == 1 ? "1 user" : users + " users";
        return pause.isZero() ? people + " without pauses" : "%s who pause %d s".formatted(people, pause.toSeconds());
    }
}
