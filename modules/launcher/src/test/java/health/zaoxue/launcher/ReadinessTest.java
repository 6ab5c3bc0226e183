package health.zaoxue.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadinessTest {
    private static final List<String> LIVES_FOR_A_MINUTE = List.of("Minute.java");
    private static final String MINUTE =
            "class Minute { public static void main(String[] a) throws Exception { Thread.sleep(60_000); } }";

    private final Readiness readiness =
            new Readiness(new Progress(new PrintStream(OutputStream.nullOutputStream()), Clock.systemUTC()));
    private final AtomicInteger refusalsLeft = new AtomicInteger();

    @TempDir
    private Path folder;

    private Home home;
    private HttpServer web;

    @BeforeEach
    void begin() throws IOException {
        home = Home.at(folder);
        Files.writeString(folder.resolve("Minute.java"), MINUTE);
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/", exchange -> {
            exchange.sendResponseHeaders(refusalsLeft.getAndDecrement() > 0 ? 503 : 200, -1);
            exchange.close();
        });
        web.start();
    }

    @AfterEach
    void end() {
        web.stop(0);
    }

    @Test
    void a_server_is_ready_when_it_answers_200() throws IOException {
        refusalsLeft.set(2);
        try (JavaServer server = start(LIVES_FOR_A_MINUTE)) {
            Files.writeString(server.log(), "begun\n");

            readiness.await(server, expectation(Duration.ofSeconds(30)));

            assertThat(refusalsLeft).hasNegativeValue();
        }
    }

    @Test
    void another_server_at_the_same_address_is_not_mistaken_for_it() {
        try (JavaServer server = start(LIVES_FOR_A_MINUTE)) {
            assertThatThrownBy(() -> readiness.await(server, expectation(Duration.ofSeconds(1))))
                    .isInstanceOf(StartFailure.class);
        }
    }

    @Test
    void a_server_that_ends_early_is_a_failure_with_its_log() {
        refusalsLeft.set(Integer.MAX_VALUE);
        try (JavaServer server = start(List.of("--version"))) {
            assertThatThrownBy(() -> readiness.await(server, expectation(Duration.ofSeconds(30))))
                    .isInstanceOfSatisfying(
                            StartFailure.class,
                            failure -> assertThat(failure.log()).contains(server.log()))
                    .hasMessageContaining("Trial");
        }
    }

    @Test
    void a_server_that_has_given_up_is_not_waited_for() throws IOException {
        refusalsLeft.set(Integer.MAX_VALUE);
        try (JavaServer server = start(LIVES_FOR_A_MINUTE)) {
            Files.writeString(server.log(), "I give up here\n");

            assertThatThrownBy(() -> readiness.await(server, expectation(Duration.ofSeconds(30))))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("Trial could not start: I give up");
        }
    }

    @Test
    void patience_comes_to_an_end() {
        refusalsLeft.set(Integer.MAX_VALUE);
        try (JavaServer server = start(LIVES_FOR_A_MINUTE)) {
            assertThatThrownBy(() -> readiness.await(server, expectation(Duration.ZERO)))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("within 0 s");
        }
    }

    private JavaServer start(List<String> arguments) {
        return JavaServer.start(new JavaServer.Launch("Trial", arguments, Map.of(), home.freshLog("trial")), home);
    }

    private Readiness.Expectation expectation(Duration patience) {
        URI address = URI.create("http://127.0.0.1:" + web.getAddress().getPort() + "/");
        return new Readiness.Expectation(address, patience, Pattern.compile("begun"), Pattern.compile("I give up"));
    }
}
