package health.zaoxue.identity;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says about a recipient hospital, as typed; the service checks it.
 *
 * @param prefecture id of a place
 * @param altitude in metres
 * @param sponsorRegion id of a place
 * @param grade null where it has none yet
 */
public record HospitalDetails(
        String nameEnglish,
        @Nullable String nameChinese,
        @Nullable String nameTibetan,
        @Nullable UUID prefecture,
        @Nullable Integer altitude,
        @Nullable UUID sponsorRegion,
        @Nullable HospitalGrade grade)
        implements Serializable {}
