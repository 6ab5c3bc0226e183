package health.zaoxue.identity.hospital;

import health.zaoxue.identity.HospitalGrade;
import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Translated;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A hospital as a table names it. */
record HospitalRow(
        Translated name,
        String prefecture,
        Altitude altitude,
        String sponsorRegion,
        @Nullable HospitalGrade grade) {
    String key() {
        return name.en().toLowerCase(Locale.ROOT);
    }
}
