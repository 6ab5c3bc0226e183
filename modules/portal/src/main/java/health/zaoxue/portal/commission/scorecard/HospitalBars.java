package health.zaoxue.portal.commission.scorecard;

import health.zaoxue.reporting.Figure;
import health.zaoxue.reporting.HospitalFigures;
import health.zaoxue.reporting.Indicator;
import health.zaoxue.reporting.Scope;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * One hospital's counts as bars; the longest bar of all hospitals fills the width.
 *
 * @param address of the scorecard of this hospital alone
 */
public record HospitalBars(HospitalFigures hospital, List<Bar> bars, String address) implements Serializable {
    /** Width of the longest bar. */
    static final int WIDTH = 264;

    private static final int ROW = 38;
    private static final int FIRST_LINE = 14;
    private static final int BELOW_THE_LABEL = 9;
    private static final List<Indicator> SHOWN = List.of(
            Indicator.AID_STAFF_IN_PLACE,
            Indicator.PEOPLE_IN_TRAINING,
            Indicator.INDEPENDENT_DOCTORS,
            Indicator.GAPS_INTRODUCED,
            Indicator.GAPS_FILLED);

    public HospitalBars {
        bars = List.copyOf(bars);
    }

    /**
     * A bar with its label above it.
     *
     * @param key of the label
     * @param baseline where the label stands
     * @param top where the bar begins
     */
    public record Bar(String key, BigDecimal value, int baseline, int top, int width, String address)
            implements Serializable {
        /** Number of the colour: people in the colours of teaching, gaps in that of what is new. */
        public int colour() {
            return key.startsWith("gaps") ? 2 : key.equals("aid-staff-in-place") ? 0 : 1;
        }
    }

    static List<HospitalBars> of(List<HospitalFigures> hospitals) {
        BigDecimal longest = hospitals.stream()
                .flatMap(hospital -> SHOWN.stream().map(hospital::figure))
                .map(Figure::value)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return hospitals.stream().map(hospital -> of(hospital, longest)).toList();
    }

    private static HospitalBars of(HospitalFigures hospital, BigDecimal longest) {
        Scope scope = new Scope(hospital.hospital(), null);
        List<Bar> bars = new ArrayList<>();
        for (Indicator indicator : SHOWN) {
            BigDecimal value = hospital.figure(indicator).value();
            int line = FIRST_LINE + bars.size() * ROW;
            bars.add(new Bar(
                    Asked.nameOf(indicator),
                    value,
                    line,
                    line + BELOW_THE_LABEL,
                    width(value, longest),
                    ShownFigure.addressOf(indicator, scope)));
        }
        return new HospitalBars(hospital, bars, "/commission/index.xhtml?hospital=" + hospital.hospital());
    }

    private static int width(BigDecimal value, BigDecimal longest) {
        return longest.signum() == 0
                ? 0
                : value.multiply(BigDecimal.valueOf(WIDTH))
                        .divide(longest, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
