package health.zaoxue.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestOriginTest {
    private static final String TOLD = "0123abcd-4567";

    private final RequestOrigin origins = new RequestOrigin(Optional.of("10.0.0.1, 172.16.0.0/12"));

    @Test
    @Tag("R-PLT-50")
    void an_id_is_made_once_a_request() {
        var request = Requests.from("203.0.113.9", Map.of());

        String id = origins.idOf(request);

        assertThat(Failure.isId(id)).isTrue();
        assertThat(origins.idOf(request)).isEqualTo(id);
        assertThat(origins.idOf(Requests.from("203.0.113.9", Map.of()))).isNotEqualTo(id);
    }

    @ParameterizedTest
    @Tag("R-PLT-50")
    @CsvSource({
        "10.0.0.1, 0123abcd-4567, true",
        "172.20.1.1, 0123abcd-4567, true",
        "127.0.0.1, 0123abcd-4567, false",
        "203.0.113.9, 0123abcd-4567, false",
        "10.0.0.1, <script>, false",
        "10.0.0.1, 0123abcd-45678, false"
    })
    void only_a_trusted_proxy_brings_an_id_along_and_only_one_of_our_shape(String from, String told, boolean believed) {
        String id = origins.idOf(Requests.from(from, Map.of("X-Request-Id", told)));

        assertThat(id.equals(told)).isEqualTo(believed);
        assertThat(Failure.isId(id)).isTrue();
        assertThat(Failure.isId(TOLD)).isTrue();
    }

    @ParameterizedTest
    @Tag("R-PLT-54")
    @CsvSource({
        "127.0.0.1, true",
        "0:0:0:0:0:0:0:1, true",
        "10.0.0.1, true",
        "172.20.1.1, true",
        "10.0.0.2, false",
        "192.168.0.7, false",
        "203.0.113.9, false"
    })
    void this_machine_and_trusted_proxies_are_the_house(String from, boolean ofTheHouse) {
        assertThat(origins.isOfTheHouse(Requests.from(from, Map.of()))).isEqualTo(ofTheHouse);
    }

    @ParameterizedTest
    @Tag("R-PLT-54")
    @CsvSource({"X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "X-Real-IP", "Via"})
    void whoever_asks_for_somebody_else_is_not(String header) {
        assertThat(origins.isOfTheHouse(Requests.from("10.0.0.1", Map.of(header, "127.0.0.1"))))
                .isFalse();
    }
}
