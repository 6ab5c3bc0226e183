package health.zaoxue.reporting;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether the hospitals make their own next doctors. */
public interface LineageService {
    /** The lineage of one hospital, or of all. */
    Lineage lineage(@Nullable UUID hospital);

    /**
     * The part of the lineage around one person.
     *
     * @throws NotFound where there is no such person
     */
    PersonLineage lineageOf(UUID person);

    /** Everybody below a person, by generation; filtered by {@code name}, sorted by {@code name}, {@code hospital}, {@code day} or {@code generation}. */
    Page<Trainee> below(UUID person, Listing listing);
}
