package health.zaoxue.portal.commission.scorecard;

import health.zaoxue.reporting.Indicator;
import health.zaoxue.reporting.Lineage;
import health.zaoxue.reporting.Lineage.Year;
import health.zaoxue.reporting.LineageService;
import health.zaoxue.reporting.Scope;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The part of commission/index about self-renewal: the year's ratio, and who made whom independent. */
@Named("lineage")
@RequestScoped
public class LineageView {
    @Inject
    private LineageService lineages;

    @Inject
    private Asked asked;

    @Inject
    private Clock clock;

    private @Nullable Lineage lineage;
    private @Nullable LineageFigure figure;

    @PostConstruct
    void load() {
        lineage = lineages.lineage(asked.scope().hospital());
        figure = new LineageFigure(lineage, currentYear());
    }

    public Lineage getLineage() {
        return Objects.requireNonNull(lineage);
    }

    public LineageFigure getFigure() {
        return Objects.requireNonNull(figure);
    }

    /** Whether nobody has been certified yet. */
    public boolean isNobody() {
        return getLineage().members().isEmpty();
    }

    /** The last whole year in which anybody became independent; else the running one. */
    public @Nullable Year getHeadline() {
        return newest(year -> year.year() < currentYear())
                .or(() -> newest(year -> true))
                .orElse(null);
    }

    /** The year before the headline's, where anybody became independent in it. */
    public @Nullable Year getBefore() {
        Year headline = getHeadline();
        return headline == null
                ? null
                : newest(year -> year.year() == headline.year() - 1).orElse(null);
    }

    /** The year's ratio, or nothing where nobody became independent. */
    public @Nullable BigDecimal ratio(Year year) {
        return year.ratio().orElse(null);
    }

    /** All years taken together. */
    public Year getAll() {
        return getLineage().total();
    }

    /** Where one finds a person of the lineage. */
    public String getPeople() {
        return ShownFigure.addressOf(
                Indicator.BECAME_INDEPENDENT, new Scope(asked.scope().hospital(), null));
    }

    /** The rows behind the headline. */
    public String getAddress() {
        Year headline = getHeadline();
        Integer year = headline == null ? null : headline.year();
        return ShownFigure.addressOf(
                Indicator.BECAME_INDEPENDENT, new Scope(asked.scope().hospital(), year));
    }

    private Optional<Year> newest(Predicate<Year> wanted) {
        return getLineage().years().stream()
                .filter(year -> year.all() > 0)
                .filter(wanted)
                .reduce((earlier, later) -> later);
    }

    private int currentYear() {
        return LocalDate.now(clock).getYear();
    }
}
