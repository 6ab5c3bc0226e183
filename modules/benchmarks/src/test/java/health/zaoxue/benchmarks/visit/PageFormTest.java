package health.zaoxue.benchmarks.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageFormTest {
    private static final String PAGE = """
            <form id="case" action="/cases" method="post">
              <input type="hidden" name="jakarta.faces.ViewState" value="42"/>
              <select id="mentor" name="mentor"><option value="">Choose</option><option value="7">Chen Rui · Beijing</option></select>
              <input type="radio" name="role" id="role:0" value="O"/><input type="radio" name="role" id="role:1" value="A"/>
              <input id="learnt" name="learnt" value=""/>
              <button id="send" name="send" type="submit">Send</button>
            </form>
            """;

    private HttpServer server;
    private Visitor visitor;
    private String received = "";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/page", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (exchange) {
                exchange.getResponseBody().write(PAGE.getBytes(StandardCharsets.UTF_8));
            }
        });
        server.createContext("/cases", exchange -> {
            received = URLDecoder.decode(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Location", "/page");
            exchange.sendResponseHeaders(303, -1);
            exchange.close();
        });
        server.start();
        URI site =
                URI.create("http://127.0.0.1:%d/".formatted(server.getAddress().getPort()));
        visitor = new Site(site, List.of()).stranger();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void what_is_chosen_ticked_and_typed_is_sent_with_what_the_page_held() {
        Answer next = PageForm.in(visitor.open("/page"), "case")
                .choose("mentor", "Chen Rui")
                .tick("role:1")
                .type("learnt", "Go slowly & gently")
                .send(visitor, "send");

        assertThat(received)
                .isEqualTo("jakarta.faces.ViewState=42&mentor=7&learnt=Go slowly & gently&role=A&send=send");
        assertThat(next.address().getPath()).isEqualTo("/page");
        assertThat(next.status()).isEqualTo(200);
    }

    @Test
    void a_script_says_which_button_it_was_and_what_to_show_again() {
        PageForm.in(visitor.open("/page"), "case").sendByScript(visitor, "send");

        assertThat(received)
                .contains("jakarta.faces.partial.ajax=true")
                .contains("jakarta.faces.source=send")
                .contains("jakarta.faces.partial.render=case");
    }

    @Test
    void what_is_not_on_the_page_is_said() {
        Answer page = visitor.open("/page");

        assertThatThrownBy(() -> PageForm.in(page, "other")).hasMessageContaining("no form 'other'");
        assertThatThrownBy(() -> PageForm.in(page, "case").choose("mentor", "Lin Yue"))
                .hasMessageContaining("offers no 'Lin Yue'");
        assertThatThrownBy(() -> PageForm.in(page, "case").type("day", "x")).hasMessageContaining("no field 'day'");
    }
}
