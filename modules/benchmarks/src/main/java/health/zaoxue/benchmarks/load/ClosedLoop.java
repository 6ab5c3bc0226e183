package health.zaoxue.benchmarks.load;

import health.zaoxue.benchmarks.story.Cast;
import health.zaoxue.benchmarks.story.Story;
import health.zaoxue.benchmarks.visit.Site;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Lets people play the stories side by side; whoever has finished begins anew. People stay signed in between two loads. */
public final class ClosedLoop {
    private static final Duration RUN_IN = Duration.ofSeconds(3);

    private final Site site;
    private final List<Story> stories;
    private final List<Cast> casts = new ArrayList<>();

    public ClosedLoop(Site site, List<Story> stories) {
        this.site = site;
        this.stories = List.copyOf(stories);
    }

    /** Puts the load on the product and measures once everybody has begun. */
    public LoadResult run(Load load) {
        List<Story> parts = parts(load.users());
        signIn(parts);
        Timings timings = new Timings();
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(load.users());
        try {
            for (int i = 0; i < load.users(); i++) {
                people.execute(new Player(parts.get(i), casts.get(i), timings, new Player.Rhythm(load.pause(), end)));
                sleep(load.pause().dividedBy(load.users()));
            }
            sleep(RUN_IN);
            return measure(load, timings);
        } finally {
            end.countDown();
            finish(people);
        }
    }

    /** Everybody signs out, so that nothing of theirs is left when somebody else's memory is measured. */
    public void leave() {
        casts.forEach(Cast::leave);
        casts.clear();
    }

    private static LoadResult measure(Load load, Timings timings) {
        timings.run(true);
        long begin = System.nanoTime();
        sleep(load.time());
        timings.run(false);
        return timings.result(load, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Everybody has one story; who is alone plays all of them. */
    private List<Story> parts(int users) {
        return users == 1
                ? List.of(Story.inTurn(stories))
                : IntStream.range(0, users)
                        .mapToObj(user -> stories.get(user % stories.size()))
                        .toList();
    }

    private void signIn(List<Story> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (casts.size() == i) {
                casts.add(new Cast(site, i));
            }
            parts.get(i).people().forEach(casts.get(i)::person);
        }
    }

    private static void finish(ExecutorService people) {
        people.shutdown();
        try {
            if (!people.awaitTermination(1, TimeUnit.MINUTES)) {
                people.shutdownNow();
            }
        } catch (InterruptedException e) {
            people.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }
}
