package health.zaoxue.portal.physician;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.mentorship.KeepingCurve;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.LearningCurve;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The learning curve of one technique, drawn by the server. */
@Named("curve")
@RequestScoped
public class CurveView {
    @Inject
    private LadderService ladders;

    @Inject
    private HttpServletRequest request;

    private @Nullable LearningCurve curve;
    private List<Ladder> choices = List.of();

    @PostConstruct
    void load() {
        choices = ladders.mine().stream()
                .filter(ladder -> ladder.lastPerformed() != null)
                .toList();
        curve = wanted().map(ladders::curve).orElse(null);
    }

    private Optional<UUID> wanted() {
        return Optional.ofNullable(request.getParameter("technique"))
                .map(CurveView::id)
                .or(() -> choices.stream()
                        .max(Comparator.comparingInt(CurveView::ownCases))
                        .map(ladder -> ladder.technique().id()));
    }

    private static int ownCases(Ladder ladder) {
        return ladder.steps().subList(2, 5).stream().mapToInt(Ladder.Step::done).sum();
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("technique " + typed);
        }
    }

    /** What there is to draw, or null before the first case in the physician's own hands. */
    public @Nullable CurvePlot getPlot() {
        return curve == null ? null : new CurvePlot(curve.points(), curve.limit(), curve.reachedAt());
    }

    /** What followed the certification, or null where there is none. */
    public @Nullable CurvePlot getKeeping() {
        KeepingCurve keeping = curve == null ? null : curve.keeping();
        return keeping == null ? null : new CurvePlot(keeping.points(), keeping.limit(), keeping.signalledAt());
    }

    /** Rates as percentages, as the chart prints them. */
    public double percent(BigDecimal rate) {
        return rate.doubleValue() * 100;
    }

    public List<Ladder> getChoices() {
        return choices;
    }

    public @Nullable LearningCurve getCurve() {
        return curve;
    }
}
