package health.zaoxue.identity;

import java.util.List;
import java.util.UUID;

/** Who is at a hospital over the months of a year. */
public interface TourTimelineService {
    /** The tours with a day in the year, by first day; {@link health.zaoxue.kernel.NotFound} beyond the caller's area. */
    List<TimelineTour> timeline(UUID hospital, int year);
}
