package health.zaoxue.portal.nurse;

import health.zaoxue.equipment.IssueService;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.files.Upload;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;

/** The reporter's answer to a repair: it works, it does not and why; or the photo that a report lacks. */
@WebServlet({"/nurse/reports/confirm", "/nurse/reports/reopen", "/nurse/reports/photo"})
@MultipartConfig(maxRequestSize = UploadLimitFilter.LARGEST_SENDING, fileSizeThreshold = 256 * 1024)
public class AnswerServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient IssueService issues;

    @Inject
    private transient AnswerForm form;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        UUID issue = OneReportView.idIn(request);
        String reason = Objects.requireNonNullElse(request.getParameter("reason"), "");
        Outcome<?> outcome = answered(request, issue, reason);
        if (outcome.isDone()) {
            Field.done(request, response, "/nurse/reports/one.xhtml?id=" + issue);
        } else {
            form.refused(reason, outcome.reasons());
            response.setStatus(UNPROCESSABLE);
            request.getRequestDispatcher("/nurse/reports/one.xhtml").forward(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/nurse/reports/index.xhtml");
    }

    private Outcome<?> answered(HttpServletRequest request, UUID issue, String reason)
            throws IOException, ServletException {
        return switch (request.getServletPath()) {
            case "/nurse/reports/confirm" -> issues.confirm(issue);
            case "/nurse/reports/reopen" -> issues.reopen(issue, reason);
            case "/nurse/reports/photo" -> {
                Upload photo = ReportForm.photoIn(request);
                yield photo == null
                        ? Outcome.refused(Refusal.at("photo", "photo.missing"))
                        : issues.addPhoto(issue, photo);
            }
            default -> throw new NotFound(request.getServletPath());
        };
    }
}
