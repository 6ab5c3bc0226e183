package health.zaoxue.portal.device;

import health.zaoxue.equipment.IssueService;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.platform.files.StoredPicture;
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

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoredPicture picture = issues.photo(issueIn(request));
        String tag = "\"" + picture.digest() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] content = picture.content();
        response.setContentType("image/jpeg");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
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
