package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.benchmarks.visit.PageForm;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** An official who approves one request after the other, and looks again where no answer came. */
final class Approver implements AutoCloseable {
    private static final String DECIDE = "/commission/requests/decide.xhtml";
    private static final long PAUSE_MILLIS = 100;

    private final Colleague official;
    private final List<String> requests;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private volatile boolean going = true;

    private Approver(Colleague official, List<String> requests) {
        this.official = official;
        this.requests = List.copyOf(requests);
    }

    /** Has so many requests prepared, sent and endorsed; nobody approves yet. */
    static Approver before(TwoNodes nodes, int number) throws IOException, InterruptedException {
        String list = "/management/requests/index.xhtml";
        Colleague head = Colleague.signedIn(nodes, "department-head", list);
        Colleague director = Colleague.signedIn(nodes, "hospital-head", list);
        List<String> requests = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            requests.add(endorsed(head, director));
        }
        return new Approver(Colleague.signedIn(nodes, "official", "/commission/requests/index.xhtml"), requests);
    }

    void begin() {
        thread.submit(this::work);
    }

    /** The node that the official works with. */
    int node() {
        return official.node();
    }

    List<String> requests() {
        return requests;
    }

    /** The requests whose approval was shown. */
    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    void awaitAcknowledged(int number) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (acknowledged.size() < number) {
            assertThat(System.nanoTime()).as("approved: %s", acknowledged).isLessThan(end);
            Thread.sleep(PAUSE_MILLIS / 5);
        }
    }

    private static String endorsed(Colleague head, Colleague director) throws IOException, InterruptedException {
        PageForm draft = Colleague.form(head.open("/management/requests/new.xhtml"), "request")
                .type("request:title", "Approved while a node dies")
                .type("request:need", "Two theatres share one, and lists start late.")
                .type("request:item-0", "Suction pump")
                .type("request:quantity-0", "1")
                .type("request:unitPrice-0", "100")
                .choose("request:budgetLine", "B-");
        HttpResponse<String> kept = head.press(draft, "request:save");
        String address = kept.uri().getPath() + "?" + kept.uri().getQuery();
        head.press(Colleague.form(kept, "steps"), "steps:submit");
        director.press(Colleague.form(director.open(address), "steps"), "steps:endorse");
        return address.replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
    }

    private void work() {
        for (String request : requests) {
            while (going && !acknowledged.contains(request)) {
                approve(request);
                rest();
            }
        }
    }

    /** Approves what is still open; what is not, was approved before, whether or not the answer arrived. */
    private void approve(String request) {
        try {
            HttpResponse<String> page = official.open(DECIDE + "?id=" + request);
            if (page.statusCode() == HttpURLConnection.HTTP_OK
                    && page.uri().getPath().equals(DECIDE)) {
                if (isOpen(page)) {
                    official.press(Colleague.form(page, "decision").with("verdict", "APPROVE"), "decision:record");
                } else {
                    acknowledged.add(request);
                }
            }
        } catch (IOException lost) {
            going &= !Thread.currentThread().isInterrupted();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            going = false;
        }
    }

    private static boolean isOpen(HttpResponse<String> page) {
        return Colleague.read(page).page().getElementById("decision") != null;
    }

    private void rest() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            going = false;
        }
    }

    @Override
    public void close() {
        going = false;
        thread.shutdownNow();
    }
}
