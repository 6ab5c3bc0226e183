package health.zaoxue.reporting;

import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * One hospital's figures.
 *
 * @param figures one per indicator, in the order of {@link Indicator}
 */
public record HospitalFigures(UUID hospital, Translated name, Altitude altitude, List<Figure> figures)
        implements Serializable {
    public HospitalFigures {
        figures = List.copyOf(figures);
    }

    /** The figure of an indicator. */
    public Figure figure(Indicator indicator) {
        return figures.get(indicator.ordinal());
    }
}
