package health.zaoxue.identity.hospital;

import health.zaoxue.identity.HospitalGrade;
import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Translated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is recorded of a hospital, checked. */
record HospitalFacts(
        Translated name,
        UUID prefecture,
        Altitude altitude,
        UUID sponsorRegion,
        @Nullable HospitalGrade grade) {}
