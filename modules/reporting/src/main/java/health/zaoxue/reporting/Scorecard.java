package health.zaoxue.reporting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * All figures of a scope, computed at one moment.
 *
 * @param figures one per indicator, in the order of {@link Indicator}
 * @param hospitals the same figures for each hospital, the highest hospital last
 */
public record Scorecard(Scope scope, Instant asOf, List<Figure> figures, List<HospitalFigures> hospitals)
        implements Serializable {
    public Scorecard {
        figures = List.copyOf(figures);
        hospitals = List.copyOf(hospitals);
    }

    /** The figure of an indicator. */
    public Figure figure(Indicator indicator) {
        return figures.get(indicator.ordinal());
    }
}
