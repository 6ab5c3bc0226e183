package health.zaoxue.portal.commission.scorecard;

import health.zaoxue.reporting.Figure;
import health.zaoxue.reporting.Indicator;
import health.zaoxue.reporting.Scope;
import java.io.Serializable;

/**
 * A figure as the page writes it.
 *
 * @param key of its texts
 * @param before small text before the number, such as the currency
 * @param number the figure
 * @param after small text behind it, such as m for millions
 * @param exact the figure in full, for what stands behind it
 * @param address of the rows behind it
 */
public record ShownFigure(
        Indicator indicator,
        String key,
        String before,
        String number,
        String after,
        String exact,
        Figure figure,
        String address)
        implements Serializable {
    /** The address of the rows behind a figure of a scope. */
    static String addressOf(Indicator indicator, Scope scope) {
        return "/commission/facts.xhtml?indicator=" + Asked.nameOf(indicator)
                + (scope.hospital() == null ? "" : "&hospital=" + scope.hospital())
                + (scope.year() == null || !indicator.isOverTime() ? "" : "&year=" + scope.year());
    }
}
