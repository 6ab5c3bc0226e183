package health.zaoxue.portal.commission.scorecard;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.portal.language.LanguageChoice;
import health.zaoxue.portal.page.CsvText;
import health.zaoxue.portal.page.CsvText.Cell;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.reporting.Figure;
import health.zaoxue.reporting.HospitalFigures;
import health.zaoxue.reporting.Scorecard;
import health.zaoxue.reporting.ScorecardService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** commission/scorecard.csv: every figure of every hospital, or of one, as a table. */
@WebServlet("/commission/scorecard.csv")
public class ScorecardFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ScorecardService scorecards;

    @Inject
    private transient Asked asked;

    @Inject
    private transient LanguageChoice language;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Scorecard scorecard = scorecards.scorecard(asked.scope());
        requireKnown(scorecard);
        byte[] csv = csv(scorecard).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"scorecard.csv\"");
        response.setContentLength(csv.length);
        response.getOutputStream().write(csv);
    }

    private static void requireKnown(Scorecard scorecard) {
        UUID only = scorecard.scope().hospital();
        if (only != null && scorecard.hospitals().stream().noneMatch(one -> only.equals(one.hospital()))) {
            throw new NotFound("hospital " + only);
        }
    }

    private String csv(Scorecard scorecard) {
        StringBuilder text = new StringBuilder();
        CsvText csv = new CsvText(text);
        csv.add(Stream.of("hospital", "indicator", "value", "rows", "as-of")
                .map(key -> Cell.of(texts.get("commission", "scorecard.export." + key)))
                .toList());
        UUID only = scorecard.scope().hospital();
        for (HospitalFigures hospital : scorecard.hospitals()) {
            if (only == null || only.equals(hospital.hospital())) {
                String name = language.of(hospital.name());
                hospital.figures().forEach(figure -> csv.add(line(name, figure, scorecard)));
            }
        }
        if (only == null) {
            String all = texts.get("commission", "scorecard.all-hospitals");
            scorecard.figures().forEach(figure -> csv.add(line(all, figure, scorecard)));
        }
        return text.toString();
    }

    private List<Cell> line(String hospital, Figure figure, Scorecard scorecard) {
        return List.of(
                Cell.of(hospital),
                Cell.of(texts.get("commission", "indicator." + Asked.nameOf(figure.indicator()))),
                Cell.ofNumber(figure.value().toPlainString()),
                Cell.ofNumber(figure.rows()),
                Cell.of(scorecard.asOf().toString()));
    }
}
