package health.zaoxue.portal.administration.imports;

import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.imports.ImportRecord;
import health.zaoxue.platform.imports.ImportReport;
import health.zaoxue.platform.imports.ImportService;
import health.zaoxue.platform.imports.KindView;
import health.zaoxue.platform.imports.TableFile;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/imports/index: choose a kind, try a file out, look, confirm. */
@Named("imports")
@ViewScoped
public class ImportsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ImportService imports;

    @Inject
    private PersonService people;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    @Inject
    private WrongRowsFile wrongRows;

    private List<KindView> kinds = List.of();
    private @Nullable String kind;
    private transient @Nullable Part file;
    private @Nullable ImportReport report;
    private List<ImportRecord> latest = List.of();
    private Map<UUID, PersonView> names = Map.of();

    @PostConstruct
    void load() {
        kinds = imports.kinds();
        showLatest();
    }

    private void showLatest() {
        latest = imports.latest();
        names = people.people(latest.stream().map(ImportRecord::by).collect(Collectors.toSet()));
    }

    public void tryOut() {
        if (kind == null) {
            answers.refuse(Refusal.at("kind", "choice.missing"));
        }
        if (file == null || file.getSize() == 0) {
            answers.refuse(Refusal.at("file", "import.file.missing"));
        } else if (kind != null) {
            report = imports.tryOut(new TableFile(kind, nameOf(file), content(file)));
        }
    }

    public void confirm() {
        UUID waiting = Objects.requireNonNull(report).file();
        if (answers.accepted(imports.confirm(waiting))) {
            answers.done(texts.get("administration", "imports.done"));
            report = null;
            showLatest();
        } else {
            report = imports.waiting(waiting);
        }
    }

    /** Whether there are wrong rows, and not the names of the columns or the file as a whole alone. */
    public boolean isAnyRowWrong() {
        return report != null && report.errors().stream().anyMatch(error -> error.row() > 1);
    }

    /** Sends the rows that cannot come in, with what to correct in the reader's language. */
    public void sendWrongRows() {
        ImportReport shown = Objects.requireNonNull(report);
        wrongRows.send(shown.kind(), imports.wrongRows(shown.file()));
    }

    /** Sends the same as a workbook. */
    public void sendWrongRowsWorkbook() {
        ImportReport shown = Objects.requireNonNull(report);
        wrongRows.sendWorkbook(shown.kind(), imports.wrongRows(shown.file()));
    }

    public void discard() {
        imports.discard(Objects.requireNonNull(report).file());
        report = null;
    }

    private static String nameOf(Part part) {
        String name = part.getSubmittedFileName();
        return name == null || name.isBlank() ? "table.csv" : name;
    }

    private static byte[] content(Part part) {
        try (InputStream stream = part.getInputStream()) {
            return stream.readNBytes(TableFile.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<KindView> getKinds() {
        return kinds;
    }

    /** The chosen kind, null before one is chosen. */
    public @Nullable KindView getChosen() {
        return kinds.stream()
                .filter(candidate -> candidate.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    public @Nullable ImportReport getReport() {
        return report;
    }

    public List<ImportRecord> getLatest() {
        return latest;
    }

    /** Who brought a table in. */
    public @Nullable Translated nameOf(UUID person) {
        PersonView view = names.get(person);
        return view == null ? null : view.name();
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String chosen) {
        kind = chosen;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part chosen) {
        file = chosen;
    }
}
