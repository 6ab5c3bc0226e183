package health.zaoxue.mentorship;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.UUID;

/** The administrators' care of the catalogue of techniques. */
public interface TechniqueCatalogueService {
    /** Columns to sort and filter by: {@code code}, {@code name} (any script), {@code specialty} (code), {@code grade}. */
    Page<TechniqueRow> list(Listing listing);

    /** A technique with all its versions; {@link health.zaoxue.kernel.NotFound} where there is none. */
    TechniqueHistory history(UUID technique);

    /** Asks for something else from today on; what was asked before stays for what was decided by it. */
    Outcome<UUID> revise(TechniqueRevision revision);
}
