package health.zaoxue.identity;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator says about a supporting institution, as typed. */
public record InstitutionDetails(
        String nameEnglish,
        @Nullable String nameChinese,
        @Nullable String nameTibetan,
        @Nullable UUID sponsorRegion) implements Serializable {}
