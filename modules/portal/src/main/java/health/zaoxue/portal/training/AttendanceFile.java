package health.zaoxue.portal.training;

import health.zaoxue.mentorship.AttendanceService;
import health.zaoxue.mentorship.Participant;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.language.LanguageChoice;
import health.zaoxue.portal.page.CsvText;
import health.zaoxue.portal.page.CsvText.Cell;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.portal.page.Words;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** training/attendance.csv: everybody who has to do with one event, for whoever runs it. */
@WebServlet("/training/attendance.csv")
public class AttendanceFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AttendanceService attendance;

    @Inject
    private transient Address address;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Words words;

    @Inject
    private transient LanguageChoice language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Participant> rows = attendance.participants(address.id("id"));
        byte[] csv = csv(rows).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"attendance-" + rows.size() + ".csv\"");
        response.setContentLength(csv.length);
        response.getOutputStream().write(csv);
    }

    private String csv(List<Participant> rows) {
        StringBuilder text = new StringBuilder();
        CsvText csv = new CsvText(text);
        csv.add(Stream.of("name", "number", "standing", "attended", "at", "proof", "remark", "by")
                .map(key -> Cell.of(texts.get("learning", "file." + key)))
                .toList());
        rows.forEach(row -> csv.add(line(row)));
        return text.toString();
    }

    private List<Cell> line(Participant row) {
        return List.of(
                Cell.of(language.of(row.name())),
                Cell.of(Objects.requireNonNullElse(row.staffNumber(), "")),
                Cell.of(words.of(row.standing())),
                Cell.of(texts.get("common", row.attended() ? "ui.yes" : "ui.no")),
                Cell.of(Objects.toString(row.attendedAt(), "")),
                Cell.of(words.of(row.proof())),
                Cell.of(Objects.requireNonNullElse(row.remark(), "")),
                Cell.of(row.markedBy() == null ? "" : language.of(row.markedBy())));
    }
}
