package health.zaoxue.reporting.indicators;

import static health.zaoxue.kernel.Role.COMMISSION_OFFICIAL;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Waymarks;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.persistence.KeysetPart;
import health.zaoxue.reporting.FactColumn;
import health.zaoxue.reporting.FactPage;
import health.zaoxue.reporting.FactRow;
import health.zaoxue.reporting.Figure;
import health.zaoxue.reporting.HospitalFigures;
import health.zaoxue.reporting.Indicator;
import health.zaoxue.reporting.Scope;
import health.zaoxue.reporting.Scorecard;
import health.zaoxue.reporting.ScorecardService;
import health.zaoxue.reporting.indicators.Answers.Place;
import health.zaoxue.reporting.indicators.Answers.Summary;
import health.zaoxue.reporting.indicators.Answers.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
        Map<Indicator, Question> questions = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            questions.put(indicator, question(indicator, scope, Listing.first(1)));
        }
        Map<Indicator, Summary> summaries = answers.summaries(questions);
        List<Figure> figures = new ArrayList<>();
        summaries.forEach((indicator, summary) -> figures.add(summary.figure(indicator)));
        List<HospitalFigures> hospitals = answers.places().stream()
                .map(place -> figuresOf(place, summaries))
                .toList();
        return new Scorecard(scope, clock.instant(), figures, hospitals);
    }

    @Override
    @Permitted(COMMISSION_OFFICIAL)
    public Figure figure(Indicator indicator, Scope scope) {
        return summary(indicator, scope).figure(indicator);
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
        String asked = indicator + " " + scope + " " + listing.question();
        @Nullable Waymarks told = listing.told(asked).orElse(null);
        @Nullable Totals totals = told == null ? answers.totals(question) : null;
        KeysetPart part = question.part(
                listing, totals == null ? Objects.requireNonNull(told) : new Waymarks(asked, totals.rows(), List.of()));
        List<FactColumn> columns = Definition.of(indicator).columns();
        return new FactPage(
                part.page(part.isEmpty() ? List.of() : answers.rows(question, columns, part)),
                totals == null ? null : totals.value());
    }

    @Override
    @Permitted(COMMISSION_OFFICIAL)
    public long eachFact(Indicator indicator, Scope scope, Listing listing, Consumer<FactRow> receiver) {
        return answers.eachRow(
                question(indicator, scope, listing), Definition.of(indicator).columns(), receiver);
    }

    /** R-REP-01: a figure is what the rows behind it amount to: one question gives both. */
    private Summary summary(Indicator indicator, Scope scope) {
        Question question = question(indicator, scope, Listing.first(1));
        return Objects.requireNonNull(
                answers.summaries(Map.of(indicator, question)).get(indicator));
    }

    private Question question(Indicator indicator, Scope scope, Listing listing) {
        return new Question(Definition.of(indicator), scope, LocalDate.now(clock), listing);
    }

    private static HospitalFigures figuresOf(Place place, Map<Indicator, Summary> summaries) {
        List<Figure> figures = new ArrayList<>();
        summaries.forEach((indicator, summary) -> figures.add(summary.figureOf(place.id(), indicator)));
        return new HospitalFigures(place.id(), place.name(), place.altitude(), figures);
    }
}
