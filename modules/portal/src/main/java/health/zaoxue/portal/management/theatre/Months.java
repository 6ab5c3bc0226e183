package health.zaoxue.portal.management.theatre;

import health.zaoxue.portal.page.Today;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The months that pages of comparison offer. */
@Named("months")
@RequestScoped
public class Months {
    private static final int OFFERED = 13;
    private static final int LISTS_COME_LATE_DAYS = 7;

    @Inject
    private Today today;

    /** This month and the twelve before it, latest first. */
    public List<YearMonth> getOffered() {
        YearMonth now = YearMonth.from(today.day());
        return IntStream.range(0, OFFERED).mapToObj(now::minusMonths).toList();
    }

    /** The month that a text names, else that of a week ago: at the beginning of a month it is the last one that is compared. */
    YearMonth named(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException none) {
            return YearMonth.from(today.day().minusDays(LISTS_COME_LATE_DAYS));
        }
    }
}
