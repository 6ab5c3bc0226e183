package health.zaoxue.benchmarks.story;

import health.zaoxue.benchmarks.visit.Site;
import java.util.List;

/** All stories of the demonstration, in an order in which each gets the same number of people. */
public final class Programme {
    private Programme() {}

    /** Asks the register of devices for the codes that nurses scan. */
    public static List<Story> stories(Site site) {
        List<String> tags = site
                .signedIn("engineer")
                .open("/management/devices/index.xhtml")
                .page()
                .select("tr[data-ri] b.zx-num")
                .eachText()
                .stream()
                .map(text -> text.replaceAll("[^0-9A-Z]", ""))
                .toList();
        if (tags.isEmpty()) {
            throw new IllegalStateException("the register of devices is empty");
        }
        return List.of(new TrainingStory(), new ReportStory(tags), new FundingStory(), new ScorecardStory());
    }
}
