package health.zaoxue.benchmarks.story;

import java.util.List;

/** What somebody comes for, from the first page to the last. One story serves all who play it at the same time. */
public interface Story {

    /** The user names of those who take part; the first is the one whom it is about. */
    List<String> people();

    /** Plays it once. */
    void play(Cast cast, Stage stage);
}
