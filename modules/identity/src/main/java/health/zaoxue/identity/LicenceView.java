package health.zaoxue.identity;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;

/**
 * Where and until when a person may practise.
 *
 * @param numberEnd the last four characters of the licence's number
 * @param place name of the hospital or institution
 */
public record LicenceView(
        UUID id,
        UUID person,
        String numberEnd,
        LicenceBasis basis,
        Translated place,
        Period period,
        LicenceStanding standing)
        implements Serializable {}
