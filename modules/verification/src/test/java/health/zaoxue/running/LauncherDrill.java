package health.zaoxue.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A folder that was used before is run again, left by a killed launcher, run once more, and stopped: one after the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherDrill {
    private static final Duration LONGEST_START = Duration.ofSeconds(45);
    private static final long MOST_KILOBYTES = 2 * 1024 * 1024;
    private static final int USUAL_PORT = 8080;

    private @Nullable LaunchedProduct launched;
    private List<ProcessHandle> orphans = List.of();

    @BeforeAll
    void the_folder_is_prepared() throws Exception {
        if (!LaunchedProduct.isPrepared()) {
            try (LaunchedProduct first = LaunchedProduct.start()) {
                first.awaitReady();
            }
        }
    }

    @AfterAll
    void nothing_goes_on() throws Exception {
        product().close();
    }

    @Order(1)
    @Test
    void a_second_start_is_quick_and_takes_another_port_where_the_usual_one_is_taken() throws Exception {
        try (Neighbour neighbour = Neighbour.at(USUAL_PORT)) {
            LaunchedProduct product = start();
            URI address = product.awaitReady();
            Duration taken = product.time().until(used());

            assertThat(taken).as(product.said()).isLessThanOrEqualTo(LONGEST_START);
            assertThat(address.getPort()).isPositive().isNotEqualTo(USUAL_PORT);
            assertSignInIsOffered(address);
            assertThat(neighbour.isThere()).isTrue();
        }
    }

    @Order(2)
    @Test
    void three_ports_are_open_and_only_to_this_computer() {
        Footprint footprint = LaunchedProduct.footprint();

        Set<String> waiting = footprint.waitingAt();

        assertThat(footprint.servers()).containsOnlyKeys("application", "keycloak", "postgres");
        assertThat(waiting).hasSize(3).allMatch(address -> address.startsWith("tcp loopback:"));
    }

    @Order(3)
    @Test
    void everything_together_stays_within_two_gigabytes() {
        Stream<ProcessHandle> all = Stream.concat(
                ProcessHandle.of(product().pid()).stream(), LaunchedProduct.footprint().processes().stream());

        assertThat(Footprint.kilobytes(all)).isBetween(1L, MOST_KILOBYTES);
    }

    @Order(4)
    @Test
    void a_killed_launcher_leaves_its_servers() {
        Footprint before = LaunchedProduct.footprint();
        orphans = before.processes();

        product().kill();

        assertThat(before.servers().values()).hasSize(3).allMatch(ProcessHandle::isAlive);
    }

    @Order(5)
    @Test
    void the_next_start_stops_or_takes_over_what_was_left() throws Exception {
        URI address = start().awaitReady();

        Footprint now = LaunchedProduct.footprint();
        assertThat(now.servers()).hasSize(3);
        assertThat(orphans.stream().filter(ProcessHandle::isAlive)).allMatch(now.processes()::contains);
        assertSignInIsOffered(address);
    }

    @Order(6)
    @Test
    void an_order_to_stop_leaves_no_process() throws Exception {
        List<ProcessHandle> running = LaunchedProduct.footprint().processes();

        product().terminate();

        LaunchedProduct.await("something goes on", () -> !LaunchedProduct.anyLives(running));
        assertThat(running).hasSizeGreaterThan(3).noneMatch(ProcessHandle::isAlive);
    }

    private LaunchedProduct start() throws IOException {
        LaunchedProduct started = LaunchedProduct.start();
        launched = started;
        return started;
    }

    private LaunchedProduct product() {
        return Objects.requireNonNull(launched);
    }

    private Duration used() {
        return LaunchedProduct.footprint()
                .processorTime()
                .plus(ProcessHandle.of(product().pid())
                        .flatMap(launcher -> launcher.info().totalCpuDuration())
                        .orElse(Duration.ZERO));
    }

    private static void assertSignInIsOffered(URI address) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpResponse<String> page = client.send(
                HttpRequest.newBuilder(address.resolve("/home")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("id=\"username\"");
    }

    /** Another program at a port; where somebody is there already, that one will do. */
    private record Neighbour(ServerSocket socket) implements AutoCloseable {
        static Neighbour at(int port) throws IOException {
            try {
                return new Neighbour(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
            } catch (BindException somebodyIsThere) {
                return new Neighbour(new ServerSocket());
            }
        }

        boolean isThere() {
            return !socket.isClosed();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
