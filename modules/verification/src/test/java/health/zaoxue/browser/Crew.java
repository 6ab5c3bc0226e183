package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** People who read and write until they are told to stop. What was acknowledged to them is remembered, and what went wrong. */
final class Crew implements AutoCloseable {
    private static final long PAUSE_MILLIS = 150;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<UUID> sent = ConcurrentHashMap.newKeySet();
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<Mishap> mishaps = new ConcurrentLinkedQueue<>();
    private volatile boolean going = true;

    /** Something that a person noticed, and when. */
    record Mishap(String what, long nanos) {}

    /** Somebody who reports what is wrong with the device of this tag, and reads this page in between. */
    record Member(Colleague person, String page, String tag) {}

    Crew(List<Member> members) {
        members.forEach(member -> threads.submit(() -> work(member)));
    }

    /** The words of a report, by which it is found again: no figures, which could be taken for a person's number. */
    static String wordsOf(UUID key) {
        StringBuilder words = new StringBuilder("Runs down ");
        key.toString()
                .chars()
                .forEach(sign -> words.append((char) (Character.isDigit(sign) ? 'k' + sign - '0' : sign)));
        return words.toString();
    }

    /** Lets everybody finish what is under way, and go home. */
    void stop() throws InterruptedException {
        going = false;
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    Set<UUID> sent() {
        return Set.copyOf(sent);
    }

    Set<UUID> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    /** What went wrong after this moment. */
    List<String> mishapsSince(long nanos) {
        return mishaps.stream()
                .filter(mishap -> mishap.nanos() > nanos)
                .map(Mishap::what)
                .toList();
    }

    private void work(Member member) {
        while (going) {
            try {
                read(member);
                write(member, UUID.randomUUID());
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void read(Member member) throws InterruptedException {
        try {
            HttpResponse<String> answer = member.person().open(member.page());
            if (answer.statusCode() != HttpURLConnection.HTTP_OK
                    || !answer.uri().getPath().equals(member.page())) {
                note(member, "reading", answer);
            }
        } catch (IOException failure) {
            note(member, "reading", failure.toString());
        }
    }

    /** Sends the same report until it is acknowledged, as the page on the phone does. */
    private void write(Member member, UUID key) throws InterruptedException {
        sent.add(key);
        while (!acknowledged.contains(key)) {
            try {
                HttpResponse<String> answer = member.person().report(key, member.tag(), wordsOf(key));
                if (answer.statusCode() == HttpURLConnection.HTTP_CREATED) {
                    acknowledged.add(key);
                    return;
                }
                if (answer.statusCode() == HttpURLConnection.HTTP_UNAUTHORIZED) {
                    read(member);
                } else {
                    note(member, "sending", answer);
                }
            } catch (IOException failure) {
                note(member, "sending", failure.toString());
            }
            if (!going) {
                return;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private void note(Member member, String what, HttpResponse<String> answer) {
        note(member, what, answer.statusCode() + " at " + answer.uri().getPath());
    }

    private void note(Member member, String what, String how) {
        mishaps.add(new Mishap(member.person().userName() + " " + what + ": " + how, System.nanoTime()));
    }

    @Override
    public void close() {
        going = false;
        threads.shutdownNow();
    }
}
