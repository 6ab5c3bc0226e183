package health.zaoxue.platform.trail;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Page;
import java.util.List;
import java.util.function.Consumer;

/** R-PLT-36: the trail, for audit administrators alone; nobody can write it. */
public interface TrailService {
    /** The asked part of the entries that the filter matches, latest first unless the listing sorts by number. */
    Page<TrailEntry> entries(TrailFilter filter, Listing listing);

    /** One entry; {@link NotFound} where there is none of that number. */
    TrailEntry entry(long number);

    /** The kinds of rows that are watched. */
    List<String> kinds();

    /** R-PLT-37: hands over every entry that the filter matches, oldest first, without holding them all; answers how many. */
    long each(TrailFilter filter, Consumer<TrailEntry> receiver);

    /** Reads the whole trail and says whether it is whole. */
    TrailReport verify();
}
