package health.zaoxue.portal.phrasebook;

import health.zaoxue.portal.web.Assets;
import health.zaoxue.portal.web.ContentPolicy;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** R-MEN-133: the worker that keeps the phrasebook on the phone, with its files; another version of any file is another worker. */
@WebServlet("/phrasebook/worker.js")
public class WorkerServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> FILES = List.of(
            "tokens.css",
            "base.css",
            "more.css",
            "field.css",
            "phrasebook.css",
            "phrasebook.js",
            "icons.svg",
            "mark.svg");

    @Inject
    private transient Assets assets;

    @Inject
    private transient ContentPolicy policy;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String files = FILES.stream().map(name -> '"' + assets.url(name) + '"').collect(Collectors.joining(", "));
        response.setContentType("text/javascript;charset=UTF-8");
        policy.forWorker(response);
        response.getWriter().write("const FILES = [" + files + "];\n" + worker());
    }

    private String worker() throws IOException {
        try (InputStream script = getServletContext().getResourceAsStream("/WEB-INF/assets/phrasebook-worker.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
