package health.zaoxue.reporting.indicators;

import static health.zaoxue.kernel.Role.COMMISSION_OFFICIAL;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.platform.Permitted;
import health.zaoxue.reporting.FactColumn;
import health.zaoxue.reporting.FactPage;
import health.zaoxue.reporting.FactRow;
import health.zaoxue.reporting.Figure;
import health.zaoxue.reporting.HospitalFigures;
import health.zaoxue.reporting.Indicator;
import health.zaoxue.reporting.Scope;
import health.zaoxue.reporting.Scorecard;
import health.zaoxue.reporting.ScorecardService;
import health.zaoxue.reporting.indicators.Answers.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

@ApplicationScoped
@Transactional
class Scorecards implements ScorecardService {
    @Inject
    private Answers answers;

    @Inject
    private Clock clock;

    @Override
    @Permitted(COMMISSION_OFFICIAL)
    public Scorecard scorecard(Scope scope) {
        List<Figure> figures = Arrays.stream(Indicator.values())
                .map(indicator -> counted(indicator, scope))
                .toList();
        Map<Indicator, Map<UUID, Totals>> totals = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            totals.put(indicator, answers.byHospital(question(indicator, scope, Listing.first(1))));
        }
        List<HospitalFigures> hospitals = answers.places().stream()
                .map(place -> new HospitalFigures(place.id(), place.name(), place.altitude(), figuresOf(place, totals)))
                .toList();
        return new Scorecard(scope, clock.instant(), figures, hospitals);
    }

    @Override
    @Permitted(COMMISSION_OFFICIAL)
    public Figure figure(Indicator indicator, Scope scope) {
        return counted(indicator, scope);
    }

    @Override
    @Permitted(COMMISSION_OFFICIAL)
    public List<FactColumn> columns(Indicator indicator) {
        return Definition.of(indicator).columns();
    }

    @Override
    @Permitted(COMMISSION_OFFICIAL)
    public FactPage facts(Indicator indicator, Scope scope, Listing listing) {
        Question question = question(indicator, scope, listing);
        Totals totals = answers.totals(question);
        List<FactRow> rows = answers.rows(question, Definition.of(indicator).columns(), listing);
        return new FactPage(new Page<>(rows, totals.rows()), totals.value());
    }

    @Override
    @Permitted(COMMISSION_OFFICIAL)
    public long eachFact(Indicator indicator, Scope scope, Listing listing, Consumer<FactRow> receiver) {
        return answers.eachRow(
                question(indicator, scope, listing), Definition.of(indicator).columns(), receiver);
    }

    /** R-REP-01: a figure is what the rows behind it amount to: one question gives both. */
    private Figure counted(Indicator indicator, Scope scope) {
        Question question = question(indicator, scope, Listing.first(1));
        Totals totals = answers.totals(question);
        long leftOut = Definition.of(indicator).leftOut() == null ? 0 : answers.leftOut(question);
        return new Figure(indicator, totals.value(), totals.rows(), leftOut);
    }

    private Question question(Indicator indicator, Scope scope, Listing listing) {
        return new Question(Definition.of(indicator), scope, LocalDate.now(clock), listing);
    }

    private static List<Figure> figuresOf(Answers.Place place, Map<Indicator, Map<UUID, Totals>> totals) {
        List<Figure> figures = new ArrayList<>();
        totals.forEach((indicator, byHospital) -> {
            Totals own = byHospital.getOrDefault(place.id(), Totals.NOTHING);
            figures.add(new Figure(indicator, own.value(), own.rows(), 0));
        });
        return figures;
    }
}
