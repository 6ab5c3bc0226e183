package health.zaoxue.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-PLT-110")
class WholePageTest {
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final List<String> said = new ArrayList<>();
    private final WholePage page = new WholePage(wire());

    @Test
    void nothing_leaves_before_the_page_is_whole() throws IOException {
        String tibetan = "ཁ".repeat(100_000);

        page.getWriter().write(tibetan);
        page.flushBuffer();
        page.getWriter().flush();
        assertThat(sent.size()).isZero();
        page.send();

        assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo(tibetan);
        assertThat(said).containsExactly("setContentLength " + 300_000);
    }

    @Test
    void what_was_begun_is_forgotten_when_the_answer_begins_anew() throws IOException {
        page.getWriter().write("half a page");
        page.resetBuffer();
        page.getWriter().write("another");
        page.send();

        assertThat(sent).hasToString("another");
    }

    @Test
    void of_a_page_that_became_an_error_or_leads_elsewhere_nothing_is_sent() throws IOException {
        page.getWriter().write("half a page");
        page.sendError(404);
        page.send();

        assertThat(sent.size()).isZero();
        assertThat(said).containsExactly("sendError 404");
    }

    @Test
    void bytes_go_straight_on() throws IOException {
        page.getOutputStream().write(7);

        assertThat(sent.toByteArray()).containsExactly(7);
    }

    private HttpServletResponse wire() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                WholePageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getCharacterEncoding" -> "UTF-8";
                    case "getOutputStream" -> stream();
                    case "resetBuffer" -> null;
                    case "setContentLength", "sendError" -> {
                        said.add(called.getName() + " " + arguments[0]);
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                sent.write(one);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
