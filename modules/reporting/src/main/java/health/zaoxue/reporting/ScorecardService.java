package health.zaoxue.reporting;

import health.zaoxue.kernel.Listing;
import java.util.List;
import java.util.function.Consumer;

/** The programme's figures, live, and the rows behind each. */
public interface ScorecardService {
    /** Every figure of a scope, and for each hospital. */
    Scorecard scorecard(Scope scope);

    /** One figure. */
    Figure figure(Indicator indicator, Scope scope);

    /** What is told of each row behind an indicator. */
    List<FactColumn> columns(Indicator indicator);

    /** Some of the rows behind a figure, sorted and filtered by its columns. */
    FactPage facts(Indicator indicator, Scope scope, Listing listing);

    /** Hands over every row that the listing's filters match, in its order, however many; answers how many. */
    long eachFact(Indicator indicator, Scope scope, Listing listing, Consumer<FactRow> receiver);
}
