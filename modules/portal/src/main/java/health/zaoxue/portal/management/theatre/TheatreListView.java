package health.zaoxue.portal.management.theatre;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.TheatreListRecord;
import health.zaoxue.mentorship.TheatreListService;
import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.ImportReport;
import health.zaoxue.platform.imports.TableFile;
import health.zaoxue.portal.page.Answers;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** management/theatre/new: a list is tried out, looked at, and taken over. */
@Named("theatreList")
@ViewScoped
public class TheatreListView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TheatreListService lists;

    @Inject
    private Answers answers;

    private transient @Nullable Part file;
    private @Nullable ImportReport report;
    private List<Column> columns = List.of();
    private List<TheatreListRecord> latest = List.of();

    @PostConstruct
    void load() {
        columns = lists.columns();
        latest = lists.latest();
    }

    /** Says what the list would change. */
    public void tryOut() {
        Part sent = file;
        if (sent == null || sent.getSize() == 0) {
            answers.refuse(Refusal.at("file", "import.file.missing"));
        } else {
            report = lists.tryOut(new TableFile("theatre", nameOf(sent), content(sent)));
        }
    }

    /** Takes the list over. */
    public @Nullable String confirm() {
        if (!answers.accepted(lists.confirm(Objects.requireNonNull(report).file()))) {
            return null;
        }
        answers.doneThenRedirect("management", "theatre.done");
        return "/management/theatre/index?faces-redirect=true";
    }

    /** Puts it aside. */
    public void discard() {
        lists.discard(Objects.requireNonNull(report).file());
        report = null;
    }

    private static String nameOf(Part part) {
        return Objects.requireNonNullElse(part.getSubmittedFileName(), "list.csv");
    }

    private static byte[] content(Part part) {
        try (InputStream stream = part.getInputStream()) {
            return stream.readNBytes(TableFile.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Column> getColumns() {
        return columns;
    }

    public List<TheatreListRecord> getLatest() {
        return latest;
    }

    public @Nullable ImportReport getReport() {
        return report;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part chosen) {
        file = chosen;
    }
}
