package health.zaoxue.benchmarks.story;

import java.util.List;

/** What somebody comes for, from the first page to the last. One story serves all who play it at the same time. */
public interface Story {

    /** The user names of those who take part; the first is the one whom it is about. */
    List<String> people();

    /** Plays it once. */
    void play(Cast cast, Stage stage);

    /** Several stories as one: one after the other, by the same cast. */
    static Story inTurn(List<Story> stories) {
        return new Story() {
            @Override
            public List<String> people() {
                return stories.stream()
                        .flatMap(story -> story.people().stream())
                        .distinct()
                        .toList();
            }

            @Override
            public void play(Cast cast, Stage stage) {
                stories.forEach(story -> story.play(cast, stage));
            }
        };
    }
}
