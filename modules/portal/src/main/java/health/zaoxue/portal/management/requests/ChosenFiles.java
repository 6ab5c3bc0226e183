package health.zaoxue.portal.management.requests;

import health.zaoxue.equipment.AttachmentService;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.files.NamedFile;
import health.zaoxue.platform.files.Upload;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The files that were chosen in a form. */
final class ChosenFiles {
    private static final String FIELD = "files";

    private ChosenFiles() {}

    /** Looks through them, so that nothing is saved while one of them is refused. */
    static Outcome<List<NamedFile>> clean(HttpServletRequest sent, int enclosed) {
        List<Part> chosen = parts(sent).stream().filter(ChosenFiles::isFile).toList();
        if (enclosed + chosen.size() > AttachmentService.MOST) {
            return Outcome.refused(Refusal.at(FIELD, "request.files", AttachmentService.MOST));
        }
        List<Outcome<NamedFile>> read = chosen.stream().map(ChosenFiles::read).toList();
        List<Refusal> reasons =
                read.stream().flatMap(one -> one.reasons().stream()).toList();
        return reasons.isEmpty()
                ? Outcome.done(read.stream().map(Outcome::value).toList())
                : Outcome.refused(reasons);
    }

    /** Asked of the request itself: Faces leaves out files that are empty, and nobody would hear of them. */
    private static Collection<Part> parts(HttpServletRequest sent) {
        if (!Objects.requireNonNullElse(sent.getContentType(), "").startsWith("multipart/")) {
            return List.of();
        }
        try {
            return sent.getParts();
        } catch (IOException | ServletException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static boolean isFile(Part part) {
        return part.getName().endsWith(":" + FIELD) && !nameOf(part).isBlank();
    }

    private static Outcome<NamedFile> read(Part part) {
        try (InputStream content = part.getInputStream()) {
            return NamedFile.from(FIELD, nameOf(part), Upload.from(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String nameOf(Part part) {
        return Objects.requireNonNullElse(part.getSubmittedFileName(), "");
    }
}
