package health.zaoxue.portal.requests;

import health.zaoxue.equipment.AttachedFile;
import health.zaoxue.equipment.AttachmentService;
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
import java.util.regex.Pattern;

/** A file enclosed with a request at {@code /attachment/<id>}, for those who may see the request. */
@WebServlet("/attachment/*")
public class AttachmentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("/[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    private transient AttachmentService attachments;

    @Inject
    private transient ContentPolicy policy;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AttachedFile attached = attachments.file(attachmentIn(request));
        StoredFile file = attached.file();
        policy.close(response);
        FileAnswer answer = new FileAnswer(request, response);
        if (answer.isNewsFor(file.digest())) {
            response.setHeader("Content-Disposition", FileAnswer.savedAs(attached.name()));
            answer.send(file.kind().mediaType(), file.content());
        }
    }

    private static UUID attachmentIn(HttpServletRequest request) {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        if (!ID.matcher(path).matches()) {
            throw new NotFound("attachment " + path);
        }
        return UUID.fromString(path.substring(1));
    }
}
