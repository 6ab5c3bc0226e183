package health.zaoxue.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-PLT-31")
class ClientAddressTest {
    private final ClientAddress addresses = new ClientAddress(List.of("10.0.0.1", " 10.0.0.2"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.0.0.1 | 203.0.113.9                        | 203.0.113.9",
                "10.0.0.1 | 198.51.100.7, 203.0.113.9          | 203.0.113.9",
                "10.0.0.1 | 203.0.113.9, 10.0.0.2              | 203.0.113.9",
                "10.0.0.1 | 2001:db8::1                        | 2001:db8::1",
                "10.0.0.1 | 10.0.0.2                           | 10.0.0.2"
            })
    void the_last_address_that_is_no_proxy_of_ours_counts(String remote, String forwarded, String expected) {
        assertThat(addresses.of(remote, forwarded)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"198.51.100.7 | 203.0.113.9", "198.51.100.7 | 10.0.0.1"})
    void what_somebody_else_says_of_the_way_is_not_believed(String remote, String forwarded) {
        assertThat(addresses.of(remote, forwarded)).isEqualTo(remote);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"10.0.0.1 | <script>alert(1)</script>", "10.0.0.1 | 203.0.113.9, unknown", "10.0.0.1 | ','"})
    void what_is_no_address_is_left_where_it_is(String remote, String forwarded) {
        assertThat(addresses.of(remote, forwarded)).isEqualTo(remote);
    }

    @ParameterizedTest
    @CsvSource({"172.16.0.1, true", "172.31.255.254, true", "172.32.0.1, false", "::1, false", "1.2.3, false"})
    void a_network_of_proxies_is_named_by_its_prefix(String address, boolean trusted) {
        ClientAddress behindContainers = new ClientAddress(List.of("172.16.0.0/12"));

        assertThat(behindContainers.of(address, "203.0.113.9")).isEqualTo(trusted ? "203.0.113.9" : address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "face", "10.0.0.1/x", "300.1.1.1", "1:2:3:4:5:6:7:8:9", ""})
    void a_proxy_that_is_no_address_is_refused_at_the_start(String written) {
        assertThatThrownBy(() -> new ClientAddress(List.of(written))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void without_a_proxy_the_caller_is_who_opened_the_connection() {
        assertThat(new ClientAddress(List.of()).of("203.0.113.9", null)).isEqualTo("203.0.113.9");
    }
}
