package health.zaoxue.benchmarks.inspect;

import health.zaoxue.benchmarks.server.Heap;
import health.zaoxue.benchmarks.visit.Answer;
import health.zaoxue.benchmarks.visit.Site;
import health.zaoxue.benchmarks.visit.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many people who sign in, look at pages and stay. */
public final class Crowd {
    private static final int AT_ONCE = 4;
    private static final List<Member> KINDS = List.of(
            new Member(
                    "physician",
                    List.of("/physician/index.xhtml", "/physician/cases/index.xhtml", "/physician/cases/new.xhtml")),
            new Member("mentor", List.of("/aid/index.xhtml", "/aid/signoffs/index.xhtml")),
            new Member("nurse", List.of("/nurse/index.xhtml", "/nurse/find.xhtml", "/nurse/reports/index.xhtml")),
            new Member(
                    "official",
                    List.of(
                            "/commission/index.xhtml",
                            "/commission/requests/index.xhtml",
                            "/commission/budget/index.xhtml")),
            new Member(
                    "department-head",
                    List.of(
                            "/management/index.xhtml",
                            "/management/requests/index.xhtml",
                            "/management/issues/index.xhtml")));

    private final Site site;
    private final Heap heap;

    private record Member(String userName, List<String> pages) {}

    public Crowd(Site site, Heap heap) {
        this.site = site;
        this.heap = heap;
    }

    /** Measures the heap before and after each thing they do. */
    public SessionMemory measure(int sessions, int views) {
        long before = heap.used();
        List<Visitor> people = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            people.add(site.signedIn(kind(i).userName()));
        }
        long signedIn = heap.used();
        view(people, views);
        long viewed = heap.used();
        view(people, views);
        return new SessionMemory(sessions, views, before, signedIn, viewed, heap.used());
    }

    private static void view(List<Visitor> people, int views) {
        List<Callable<Integer>> walks = IntStream.range(0, people.size())
                .<Callable<Integer>>mapToObj(i -> () -> walk(people.get(i), kind(i).pages(), views))
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<Integer> walk : pool.invokeAll(walks)) {
                walk.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdown();
        }
    }

    private static int walk(Visitor visitor, List<String> pages, int views) {
        for (int i = 0; i < views; i++) {
            Answer answer = visitor.open(pages.get(i % pages.size()));
            if (answer.status() != 200) {
                throw new IllegalStateException("%d at %s".formatted(answer.status(), answer.address()));
            }
        }
        return views;
    }

    private static Member kind(int number) {
        return KINDS.get(number % KINDS.size());
    }
}
