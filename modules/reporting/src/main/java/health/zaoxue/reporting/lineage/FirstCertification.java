package health.zaoxue.reporting.lineage;

import health.zaoxue.reporting.Lineage.Member;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a local person became independent.
 *
 * @param generation as mentorship recorded it: one more than the mentor who decided
 */
record FirstCertification(UUID person, UUID hospital, LocalDate day, int generation, Decider mentor) {
    /** The same, as those who read the lineage see it. */
    Member member() {
        return new Member(person, day, generation, mentor.person());
    }

    /**
     * The mentor who decided.
     *
     * @param local whether a recipient hospital employs the mentor
     * @param since first day of their first tour, null where they have none
     */
    record Decider(UUID person, boolean local, @Nullable LocalDate since) {}
}
