package health.zaoxue.portal.commission.scorecard;

import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.portal.page.ListModel;
import health.zaoxue.reporting.FactColumn;
import health.zaoxue.reporting.FactPage;
import health.zaoxue.reporting.FactRow;
import health.zaoxue.reporting.Figure;
import health.zaoxue.reporting.Indicator;
import health.zaoxue.reporting.Scope;
import health.zaoxue.reporting.ScorecardService;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** commission/facts: the rows behind one figure, as many as the figure says. */
@Named("facts")
@ViewScoped
public class FactsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ScorecardService scorecards;

    @Inject
    private HospitalService hospitals;

    @Inject
    private Asked asked;

    @Inject
    private FigureWriter figures;

    @Inject
    private FactWriter writer;

    private final ListModel<FactRow> rows = new ListModel<>(this::page);
    private Indicator indicator = Indicator.AID_STAFF_IN_PLACE;
    private Scope scope = Scope.everything();
    private @Nullable HospitalView hospital;
    private @Nullable ShownFigure figure;
    private List<FactColumn> columns = List.of();
    private Listing shown = Listing.first(1);
    private BigDecimal matched = BigDecimal.ZERO;
    private long rowsMatched;

    @PostConstruct
    void load() {
        indicator = asked.indicator();
        scope = asked.scope();
        hospital = scope.hospital() == null ? null : hospitals.hospital(scope.hospital());
        figure = figures.shown(scorecards.figure(indicator, scope), scope);
        columns = scorecards.columns(indicator);
    }

    public ListModel<FactRow> getRows() {
        return rows;
    }

    private Page<FactRow> page(Listing listing) {
        FactPage facts = scorecards.facts(indicator, scope, listing);
        shown = listing;
        matched = Objects.requireNonNullElse(facts.value(), matched);
        rowsMatched = facts.page().total();
        return facts.page();
    }

    public ShownFigure getFigure() {
        return Objects.requireNonNull(figure);
    }

    /** What the rows that the filters match amount to, written like the figure. */
    public ShownFigure getMatched() {
        return figures.shown(new Figure(indicator, matched, rowsMatched, 0), scope);
    }

    public List<FactColumn> getColumns() {
        return columns;
    }

    public @Nullable HospitalView getHospital() {
        return hospital;
    }

    public @Nullable Integer getYear() {
        return indicator.isOverTime() ? scope.year() : null;
    }

    public boolean isMoney() {
        return indicator.unit() == Indicator.Unit.YUAN;
    }

    /** Whether the rows are gaps, which have a page of their own. */
    public boolean isGaps() {
        return indicator == Indicator.GAPS_INTRODUCED || indicator == Indicator.GAPS_FILLED;
    }

    /** Whether the rows are people, each with a lineage. */
    public boolean isLineage() {
        return indicator == Indicator.BECAME_INDEPENDENT || indicator == Indicator.INDEPENDENT_DOCTORS;
    }

    /** The text of a cell. */
    public String text(@Nullable Object cell, FactColumn column) {
        return writer.text(cell, column);
    }

    /** The language of a cell, where it is another than the page's. */
    public @Nullable String language(@Nullable Object cell) {
        return writer.language(cell);
    }

    /** Sends every row that the filters match. */
    public void export() {
        writer.send(indicator, scope, new Listing(0, 1, shown.sort(), shown.ascending(), shown.filters()));
    }
}
