package health.zaoxue.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-PLT-85")
class HttpMethodsTest {
    @ParameterizedTest
    @CsvSource({
        "GET, /home, true",
        "HEAD, /home, true",
        "POST, /home, true",
        "OPTIONS, /home, false",
        "PUT, /home, false",
        "DELETE, /home, false",
        "TRACE, /home, false",
        "get, /home, false",
        "FROB, /home, false",
        "PUT, /api/me, true",
        "DELETE, /api/me, true",
        "OPTIONS, /api/me, false",
        "TRACE, /api/me, false"
    })
    void what_nothing_is_served_with_is_not_allowed(String method, String path, boolean allowed) {
        assertThat(HttpMethods.allow(request(method, path))).isEqualTo(allowed);
    }

    private static HttpServletRequest request(String method, String path) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpMethodsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, asked, arguments) -> asked.getName().equals("getMethod") ? method : path);
    }
}
