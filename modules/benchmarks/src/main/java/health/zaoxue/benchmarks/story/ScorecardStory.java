package health.zaoxue.benchmarks.story;

import health.zaoxue.benchmarks.visit.Answer;
import health.zaoxue.benchmarks.visit.Visitor;
import java.util.List;

/** An official reads the scorecard, asks for the rows behind a figure, and looks at one hospital. */
final class ScorecardStory implements Story {
    private static final String OFFICIAL = "official2";

    @Override
    public List<String> people() {
        return List.of(OFFICIAL);
    }

    @Override
    public void play(Cast cast, Stage stage) {
        Visitor official = cast.person(OFFICIAL);
        Answer scorecard = stage.show(Page.SCORECARD, () -> official.open("/commission/index.xhtml"));
        List<String> rows =
                scorecard.page().select("a[href*=/commission/facts.xhtml]").eachAttr("href");
        List<String> hospitals = scorecard.page().select("#hospital option").eachAttr("value").stream()
                .filter(hospital -> !hospital.isEmpty())
                .toList();
        if (rows.isEmpty() || hospitals.isEmpty()) {
            throw StepFailure.at(scorecard, "A scorecard without figures");
        }
        stage.show(Page.FACTS, () -> official.open(rows.get(cast.number() % rows.size())));
        String hospital = hospitals.get(cast.number() % hospitals.size());
        stage.show(Page.HOSPITAL_SCORECARD, () -> official.open("/commission/index.xhtml?hospital=" + hospital));
    }
}
