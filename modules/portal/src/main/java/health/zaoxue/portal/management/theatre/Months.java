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

    @Inject
    private Today today;

    /** This month and the twelve before it, latest first, as 2026-05. */
    public List<String> getOffered() {
        YearMonth now = YearMonth.from(today.day());
        return IntStream.range(0, OFFERED)
                .mapToObj(back -> now.minusMonths(back).toString())
                .toList();
    }

    /** The month that a text names, else this one. */
    YearMonth named(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException none) {
            return YearMonth.from(today.day());
        }
    }
}
