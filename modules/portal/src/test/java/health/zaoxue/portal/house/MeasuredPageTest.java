package health.zaoxue.portal.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredPageTest {
    @ParameterizedTest
    @CsvSource({
        "/nurse/index.xhtml, 200, /nurse/index.xhtml",
        "/jakarta.faces.resource/core.js.xhtml, 200, /jakarta.faces.resource",
        "/whatever-somebody-types.xhtml, 404, none"
    })
    void a_request_is_counted_under_a_name_that_exists(String path, int status, String name) {
        assertThat(MeasuredPage.of(path, status)).isEqualTo(name);
    }
}
