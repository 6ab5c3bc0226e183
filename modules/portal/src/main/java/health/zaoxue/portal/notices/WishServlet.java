package health.zaoxue.portal.notices;

import health.zaoxue.kernel.Language;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.platform.notices.MailRhythm;
import health.zaoxue.platform.notices.MailWish;
import health.zaoxue.platform.notices.NoticeService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;

/** Takes how somebody wants to be mailed, and that somebody has read everything. */
@WebServlet({"/notices/wish", "/notices/read"})
public class WishServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoticeService notices;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/notices/read")) {
            notices.readAll();
            answer(response, "/notices/index.xhtml");
        } else {
            boolean saved = notices.wish(wishIn(request)).isDone();
            answer(response, "/notices/settings.xhtml" + (saved ? "?saved=1" : ""));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/notices/index.xhtml");
    }

    /** What the page does not offer comes from somewhere else, and there is no such thing. */
    private static MailWish wishIn(HttpServletRequest request) {
        Language language =
                Language.withTag(parameter(request, "language")).orElseThrow(() -> new NotFound("language"));
        MailRhythm rhythm = Arrays.stream(MailRhythm.values())
                .filter(known -> known.name().equals(parameter(request, "rhythm")))
                .findFirst()
                .orElseThrow(() -> new NotFound("rhythm"));
        String hour = parameter(request, "hour");
        if (!hour.matches("[0-9]{1,2}")) {
            throw new NotFound("hour");
        }
        return new MailWish(language, rhythm, Integer.parseInt(hour));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static void answer(HttpServletResponse response, String next) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next);
    }
}
