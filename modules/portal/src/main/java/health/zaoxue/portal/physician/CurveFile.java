package health.zaoxue.portal.physician;

import health.zaoxue.mentorship.KeepingCurve;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.LearningCurve;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.CsvText;
import health.zaoxue.portal.page.CsvText.Cell;
import health.zaoxue.portal.page.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** physician/curve.csv: both curves of one technique, case by case, with their rates and limits. */
@WebServlet("/physician/curve.csv")
public class CurveFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int DECIMALS = 4;

    @Inject
    private transient LadderService ladders;

    @Inject
    private transient Address address;

    @Inject
    private transient Texts texts;

    /** Points of one kind of curve. */
    private record Part(String key, List<LearningCurve.Point> points) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] csv = csv(ladders.curve(address.id("technique"))).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"curve.csv\"");
        response.setContentLength(csv.length);
        response.getOutputStream().write(csv);
    }

    private String csv(LearningCurve curve) {
        StringBuilder text = new StringBuilder();
        CsvText csv = new CsvText(text);
        csv.add(Stream.of(
                        "kind", "number", "role", "success", "score", "limit", "acceptable", "unacceptable", "failure")
                .map(key -> Cell.of(texts.get("physician", "curve.file." + key)))
                .toList());
        KeepingCurve keeping = curve.keeping();
        Stream.concat(
                        Stream.of(new Part("curve.reach", curve.points())),
                        Stream.ofNullable(keeping).map(kept -> new Part("curve.keep", kept.points())))
                .forEach(part -> part.points().forEach(point -> csv.add(line(part, point, curve))));
        return text.toString();
    }

    private List<Cell> line(Part part, LearningCurve.Point point, LearningCurve curve) {
        return List.of(
                Cell.of(texts.get("physician", part.key())),
                Cell.ofNumber(point.number()),
                Cell.of(point.role().code()),
                Cell.of(texts.get("common", point.success() ? "ui.yes" : "ui.no")),
                Cell.ofNumber(written(point.score())),
                Cell.ofNumber(written(point.limit())),
                Cell.ofNumber(point.rates().acceptable().toPlainString()),
                Cell.ofNumber(point.rates().unacceptable().toPlainString()),
                Cell.of(curve.technique().failure()));
    }

    private static String written(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
