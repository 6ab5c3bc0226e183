package health.zaoxue.platform.trail;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * R-PLT-35: one entry of the trail, as it is stored; it is read, and nobody can change or remove it.
 *
 * @param person who, null where no service was called
 * @param roles of the person, by their names in the realm
 * @param act the service method that began the transaction, empty where none did
 * @param address where the request came from, empty where there was none
 * @param correlation the id of the request in the logs
 * @param databaseRole who was signed in to PostgreSQL
 * @param kind schema and table of the row
 * @param object key of the row
 * @param partOfKind schema and table of the record that the row is part of
 * @param before the columns that changed, as JSON
 * @param previous digest of the entry before
 * @param digest of all of it
 */
public record TrailEntry(
        long number,
        Instant recordedAt,
        @Nullable UUID person,
        String roles,
        String act,
        String address,
        String correlation,
        String databaseRole,
        String kind,
        String object,
        @Nullable String partOfKind,
        @Nullable UUID partOf,
        @Nullable UUID hospital,
        TrailChange change,
        @Nullable String before,
        @Nullable String after,
        String previous,
        String digest)
        implements Serializable {
    /** Whether the entry still says what its digest was made from. */
    boolean isIntact() {
        return TrailDigest.of(this).equals(digest);
    }

    /** What it is about, for people who look for it. */
    String subject() {
        return kind + " " + object + " " + change + " " + TrailDigest.MOMENT.format(recordedAt);
    }
}
