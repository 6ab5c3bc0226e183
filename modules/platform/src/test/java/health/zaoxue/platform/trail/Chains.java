package health.zaoxue.platform.trail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Chains of entries as PostgreSQL would write them. */
final class Chains {
    private static final Instant MOMENT = Instant.parse("2026-05-18T04:00:00.000001Z");

    private Chains() {}

    /** A whole chain. */
    static List<TrailEntry> of(int length) {
        List<TrailEntry> entries = new ArrayList<>();
        String previous = TrailDigest.NONE;
        for (int number = 1; number <= length; number++) {
            TrailEntry entry = sealed(entry(number, "{\"altitude_m\": " + number + "}", previous));
            entries.add(entry);
            previous = entry.digest();
        }
        return entries;
    }

    /** The same entry with other content and its old digest. */
    static TrailEntry withOther(TrailEntry entry, String after) {
        return new TrailEntry(
                entry.number(),
                entry.recordedAt(),
                entry.person(),
                entry.roles(),
                entry.act(),
                entry.address(),
                entry.correlation(),
                entry.databaseRole(),
                entry.kind(),
                entry.object(),
                entry.partOfKind(),
                entry.partOf(),
                entry.hospital(),
                entry.change(),
                entry.before(),
                after,
                entry.previous(),
                entry.digest());
    }

    /** The same entry with the digest that its content has. */
    static TrailEntry sealed(TrailEntry entry) {
        return new TrailEntry(
                entry.number(),
                entry.recordedAt(),
                entry.person(),
                entry.roles(),
                entry.act(),
                entry.address(),
                entry.correlation(),
                entry.databaseRole(),
                entry.kind(),
                entry.object(),
                entry.partOfKind(),
                entry.partOf(),
                entry.hospital(),
                entry.change(),
                entry.before(),
                entry.after(),
                entry.previous(),
                TrailDigest.of(entry));
    }

    static TrailEntry entry(long number, String after, String previous) {
        return new TrailEntry(
                number,
                MOMENT.plusSeconds(number),
                new UUID(7, 7),
                "system-admin",
                "HospitalService.correct",
                "203.0.113.9",
                "0a1b2c3d-4e5f",
                "zaoxue_app",
                "identity.hospital",
                new UUID(0, number).toString(),
                null,
                null,
                new UUID(0, number),
                TrailChange.CHANGED,
                "{\"altitude_m\": 0}",
                after,
                previous,
                TrailDigest.NONE);
    }
}
