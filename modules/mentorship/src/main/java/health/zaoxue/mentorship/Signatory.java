package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** Somebody who may sign for or against an application. */
public record Signatory(UUID person, Translated name, Set<SignatoryStanding> standings) implements Serializable {
    public Signatory {
        standings = Set.copyOf(standings);
    }
}
