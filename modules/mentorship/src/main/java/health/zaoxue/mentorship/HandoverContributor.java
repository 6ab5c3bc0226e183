package health.zaoxue.mentorship;

import java.util.List;
import java.util.UUID;

/** A part of the house that knows what else stops when somebody leaves a hospital. A CDI bean. */
public interface HandoverContributor {
    /** What stops with that person at that hospital, in a fixed order. */
    List<HandoverFact> leftBy(UUID person, UUID hospital);
}
