package health.zaoxue.portal.hospitals;

import health.zaoxue.identity.TimelineTour;
import health.zaoxue.identity.TourTimelineService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of a hospital's page that shows who is there over the months of a year. */
@Named("hospitalTimeline")
@RequestScoped
public class HospitalTimelineView {
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

    @Inject
    private HttpServletRequest request;

    @Inject
    private HospitalOverviewView hospital;

    @Inject
    private TourTimelineService timelines;

    @Inject
    private Clock clock;

    private int year;
    private List<TimelineTour> rows = List.of();

    @PostConstruct
    void load() {
        String asked = request.getParameter("year");
        year = isYear(asked) ? Integer.parseInt(asked) : LocalDate.now(clock).getYear();
        rows = timelines.timeline(hospital.getSeen().hospital().id(), year);
    }

    private static boolean isYear(@Nullable String asked) {
        return asked != null && YEAR.matcher(asked).matches();
    }

    public String getYear() {
        return Integer.toString(year);
    }

    public String getYearBefore() {
        return Integer.toString(year - 1);
    }

    public String getYearAfter() {
        return Integer.toString(year + 1);
    }

    public List<TimelineTour> getRows() {
        return rows;
    }

    public TimelinePlot getPlot() {
        return new TimelinePlot(rows, year, LocalDate.now(clock));
    }
}
