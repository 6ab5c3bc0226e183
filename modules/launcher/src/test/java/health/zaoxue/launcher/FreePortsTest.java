package health.zaoxue.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FreePortsTest {
    private final FreePorts ports = new FreePorts();

    @AfterEach
    void end() {
        ports.close();
    }

    @Test
    void the_usual_port_is_taken_where_it_is_free() {
        int usual = freeForSure();

        assertThat(ports.near(usual)).isEqualTo(usual);
    }

    @Test
    void a_port_nearby_is_taken_where_the_usual_one_is_not_free() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int usual = other.getLocalPort();

            assertThat(ports.near(usual)).isNotEqualTo(usual).isPositive();
        }
    }

    @Test
    void a_program_that_listens_on_all_addresses_is_in_the_way_too() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            int usual = other.getLocalPort();

            assertThat(ports.near(usual)).isNotEqualTo(usual);
        }
    }

    @Test
    void no_port_is_handed_out_twice_even_after_its_release() {
        int usual = freeForSure();

        assertThat(ports.released(ports.near(usual))).isEqualTo(usual);
        assertThat(ports.near(usual)).isNotEqualTo(usual);
    }

    @Test
    void a_released_port_is_free_for_its_server_but_not_for_other_launchers() throws IOException {
        int port = ports.any();
        ports.released(port);

        try (FreePorts others = new FreePorts();
                ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(server.isBound()).isTrue();
            server.close();
            assertThatThrownBy(() -> others.exactly(port)).isInstanceOf(StartFailure.class);
            ports.close();
            assertThat(others.exactly(port)).isEqualTo(port);
        }
    }

    @Test
    void nobody_else_gets_a_port_before_its_release() {
        int port = ports.any();

        assertThatThrownBy(() -> new ServerSocket(port, 1, InetAddress.getLoopbackAddress()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_wish_for_a_taken_port_is_refused() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int wanted = other.getLocalPort();

            assertThatThrownBy(() -> ports.exactly(wanted))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(String.valueOf(wanted));
        }
    }

    @Test
    void a_wish_for_port_0_gets_any_free_one() {
        assertThat(ports.exactly(0)).isPositive();
    }

    private static int freeForSure() {
        try (FreePorts others = new FreePorts()) {
            return others.any();
        }
    }
}
