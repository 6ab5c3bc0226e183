package health.zaoxue.benchmarks.inspect;

import health.zaoxue.benchmarks.server.StatementLog;
import health.zaoxue.benchmarks.server.StatementLog.Watched;
import health.zaoxue.benchmarks.story.Cast;
import health.zaoxue.benchmarks.story.Page;
import health.zaoxue.benchmarks.story.Stage;
import health.zaoxue.benchmarks.story.StepFailure;
import health.zaoxue.benchmarks.story.Story;
import health.zaoxue.benchmarks.visit.Answer;
import health.zaoxue.benchmarks.visit.Site;
import health.zaoxue.benchmarks.weight.PageWeight;
import health.zaoxue.benchmarks.weight.Scales;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Plays every story with one person and notes what each page asks of the database and of the network. */
public final class Inspection implements Stage {
    private static final int ROUNDS = 3;

    private final Optional<StatementLog> log;
    private final Scales scales;
    private final Map<Page, PageSight> seen = new EnumMap<>(Page.class);

    private Inspection(Optional<StatementLog> log, Scales scales) {
        this.log = log;
        this.scales = scales;
    }

    /** Some rounds, of which the one with the fewest statements counts: what is read once and kept is no part of a page. */
    public static List<PageSight> of(Site site, List<Story> stories, Optional<StatementLog> log) {
        Map<Page, PageSight> least = new EnumMap<>(Page.class);
        Cast cast = new Cast(site, 0);
        for (int round = 0; round < ROUNDS; round++) {
            for (Story story : stories) {
                Scales scales = new Scales(cast.person(story.people().get(0)));
                Inspection inspection = new Inspection(log, scales);
                story.play(cast, inspection);
                inspection.seen.forEach((page, sight) -> least.merge(page, sight, Inspection::lesser));
            }
        }
        return List.copyOf(least.values());
    }

    @Override
    public Answer show(Page page, Supplier<Answer> step) {
        Optional<Watched<Answer>> watched = log.map(open -> open.during(step));
        Answer answer = watched.map(Watched::result).orElseGet(step);
        if (answer.status() / 100 != 2) {
            throw new StepFailure("%s: %d at %s".formatted(page.title(), answer.status(), answer.address()));
        }
        Optional<PageWeight> weight =
                page.kind() == Page.Kind.ACT ? Optional.empty() : Optional.of(scales.weigh(answer));
        seen.put(page, new PageSight(page, watched.map(Watched::statements), weight));
        return answer;
    }

    private static PageSight lesser(PageSight one, PageSight other) {
        return Stream.of(one, other)
                .min(Comparator.comparingInt(
                        sight -> sight.statements().map(List::size).orElse(0)))
                .orElseThrow();
    }
}
