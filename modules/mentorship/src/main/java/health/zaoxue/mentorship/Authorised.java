package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who may do a technique alone at a hospital.
 *
 * @param trainer whether they may also train others in it
 * @param limits what it does not extend to, empty where it has no limits
 * @param refreshBy from which day on they need somebody beside them again, unless they have the technique in hand before
 * @param refreshDue whether that day has come: then they may not do it alone
 */
public record Authorised(
        UUID person,
        Translated name,
        boolean trainer,
        LocalDate validFrom,
        LocalDate validUntil,
        String limits,
        LocalDate refreshBy,
        boolean refreshDue)
        implements Serializable {}
