package health.zaoxue.identity;

import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;

/**
 * A recipient hospital as everybody in the programme may know it.
 *
 * @param sponsorRegion who sends and pays
 * @param sponsor its id
 */
public record HospitalView(
        UUID id, Translated name, Translated prefecture, Altitude altitude, Translated sponsorRegion, UUID sponsor)
        implements Serializable {}
