package health.zaoxue.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** Waits until a server answers its address with 200. */
final class Readiness {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(250);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(15);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Progress progress;

    Readiness(Progress progress) {
        this.progress = progress;
    }

    /**
     * What is expected of a starting server.
     *
     * @param address answers 200 when all is well
     * @param signOfStart stands in the log when it is this server that answers, and not another at its address
     * @param signOfFailure stands in the log of a server that goes on running although its start has failed
     */
    record Expectation(URI address, Duration patience, Pattern signOfStart, Pattern signOfFailure) {}

    /** Fails when the server's process ends, when it has given up, or when the time is over. */
    void await(JavaServer server, Expectation expectation) {
        Instant begin = progress.clock().instant();
        Duration nextLine = BETWEEN_LINES;
        while (!server.hasLogged(expectation.signOfStart()) || !answers(expectation.address())) {
            Duration waited = Duration.between(begin, progress.clock().instant());
            failUnlessThereIsHope(server, expectation, waited);
            if (waited.compareTo(nextLine) > 0) {
                progress.say("%s is still starting".formatted(server.name()));
                nextLine = nextLine.plus(BETWEEN_LINES);
            }
            pause();
        }
    }

    private static void failUnlessThereIsHope(JavaServer server, Expectation expectation, Duration waited) {
        server.logged(expectation.signOfFailure()).ifPresent(words -> {
            throw new StartFailure("%s could not start: %s".formatted(server.name(), words), server.log());
        });
        if (!server.runs()) {
            throw new StartFailure("%s ended while it was starting".formatted(server.name()), server.log());
        }
        if (waited.compareTo(expectation.patience()) > 0) {
            throw new StartFailure(
                    "%s did not answer %s within %d s"
                            .formatted(
                                    server.name(),
                                    expectation.address(),
                                    expectation.patience().toSeconds()),
                    server.log());
        }
    }

    private boolean answers(URI address) {
        HttpRequest question =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
        try {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_QUESTIONS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted", e);
        }
    }
}
