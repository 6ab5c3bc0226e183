package health.zaoxue.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortsTest {
    private final FreePorts ports = new FreePorts();

    @Test
    void the_usual_port_is_taken_where_it_is_free() {
        int usual = new FreePorts().any();

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
    void no_port_is_handed_out_twice() {
        int usual = new FreePorts().any();

        assertThat(ports.near(usual)).isEqualTo(usual);
        assertThat(ports.near(usual)).isNotEqualTo(usual);
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
}
