package health.zaoxue.benchmarks.scale;

import health.zaoxue.benchmarks.story.Cast;
import health.zaoxue.benchmarks.story.Page;
import health.zaoxue.benchmarks.story.Stage;
import health.zaoxue.benchmarks.story.Story;
import java.util.List;

/** A physician looks at the training, and looks again. */
final class HomeStory implements Story {
    private static final String PHYSICIAN = "physician";

    @Override
    public List<String> people() {
        return List.of(PHYSICIAN);
    }

    @Override
    public void play(Cast cast, Stage stage) {
        stage.show(Page.TRAINING, () -> cast.person(PHYSICIAN).open(Questions.HOME));
    }
}
