package health.zaoxue.reporting.indicators;

import health.zaoxue.reporting.FactColumn;
import health.zaoxue.reporting.FactColumn.Kind;
import health.zaoxue.reporting.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is computed.
 *
 * @param rows selects every record that qualifies in all hospitals: {@code id} of what is counted, {@code record_id},
 *     {@code hospital_id}, {@code day} (of several records of one id in a scope the latest is shown), {@code amount}, and the
 *     columns; may use {@code asked.today} and {@code asked.year}; names are joined from the left, so that whoever counts does not look
 *     them up
 * @param repeated whether several records of one id can qualify
 * @param leftOut selects {@code id} and {@code hospital_id} of what comes close, counted where it is not among the rows; null where the
 *     definition leaves nothing out
 * @param columns what is told of each row; a NAME is selected as three columns with the endings _en, _zh and _bo
 */
record Definition(String rows, boolean repeated, @Nullable String leftOut, List<FactColumn> columns) {
    static Definition of(Indicator indicator) {
        return switch (indicator) {
            case AID_STAFF_IN_PLACE -> Staff.IN_PLACE;
            case PEOPLE_IN_TRAINING -> Training.ACTIVE;
            case INDEPENDENT_DOCTORS -> Independence.DOCTORS;
            case INDEPENDENT_TECHNIQUES -> Independence.TECHNIQUES;
            case GAPS_INTRODUCED -> GapsMoved.INTRODUCED;
            case GAPS_FILLED -> GapsMoved.FILLED;
            case MONEY_COMMITTED -> Commitments.NET;
            case BECAME_INDEPENDENT -> Independence.FIRST;
        };
    }

    static FactColumn name(String name) {
        return new FactColumn(name, Kind.NAME);
    }

    static FactColumn text(String name) {
        return new FactColumn(name, Kind.TEXT);
    }

    static FactColumn word(String name) {
        return new FactColumn(name, Kind.WORD);
    }

    static FactColumn day(String name) {
        return new FactColumn(name, Kind.DAY);
    }

    static FactColumn money(String name) {
        return new FactColumn(name, Kind.MONEY);
    }
}
