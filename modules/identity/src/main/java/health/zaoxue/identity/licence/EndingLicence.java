package health.zaoxue.identity.licence;

import health.zaoxue.kernel.Translated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place of practice whose last day is near.
 *
 * @param hospital where the person is to practise, or works today; null for none of ours
 */
record EndingLicence(
        UUID id,
        UUID person,
        Translated personName,
        Translated placeName,
        @Nullable UUID hospital,
        @Nullable UUID department,
        LocalDate lastDay) {}
