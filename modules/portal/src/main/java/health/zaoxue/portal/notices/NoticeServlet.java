package health.zaoxue.portal.notices;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.notices.NoticeService;
import health.zaoxue.platform.notices.NoticeView;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;

/** Leads from a notice, or from the mail about it, to what it is about; it counts as read from then on. */
@WebServlet("/notices/open")
public class NoticeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoticeService notices;

    @Inject
    private transient CallerContext callers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        NoticeView notice = notices.open(idIn(request));
        response.sendRedirect(NoticePlaces.of(notice.kind(), notice.subject(), callers.current()));
    }

    private static UUID idIn(HttpServletRequest request) {
        String id = Objects.requireNonNullElse(request.getParameter("id"), "");
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("notice " + id);
        }
    }
}
