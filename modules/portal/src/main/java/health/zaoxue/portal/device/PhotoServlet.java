package health.zaoxue.portal.device;

import health.zaoxue.equipment.IssueService;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.platform.files.StoredFile;
import health.zaoxue.portal.web.ContentPolicy;
import health.zaoxue.portal.web.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;

/** The photo of a report at {@code /photo/<id of the report>}, for those who may see the report. */
@WebServlet("/photo/*")
public class PhotoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient IssueService issues;

    @Inject
    private transient ContentPolicy policy;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredFile picture = issues.photo(issueIn(request));
        policy.close(response);
        FileAnswer answer = new FileAnswer(request, response);
        if (answer.isNewsFor(picture.digest())) {
            answer.send(picture.kind().mediaType(), picture.content());
        }
    }

    private static UUID issueIn(HttpServletRequest request) {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        try {
            return UUID.fromString(path.substring(1));
        } catch (IllegalArgumentException noId) {
            throw new NotFound("photo " + path);
        }
    }
}
