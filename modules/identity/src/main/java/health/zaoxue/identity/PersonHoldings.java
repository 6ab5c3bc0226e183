package health.zaoxue.identity;

import health.zaoxue.platform.people.Ties;
import java.util.Optional;
import java.util.UUID;

/** What a module keeps of people, asked before two records become one. Each module that keeps anything answers. */
public interface PersonHoldings {
    /** What hangs on each of the two, and what stands against it that they are one. */
    Ties between(UUID kept, UUID gone);

    /** The table in whose way it would be although nothing is known to stand against it; tries and takes back. */
    Optional<String> inTheWay(UUID gone, UUID kept);
}
