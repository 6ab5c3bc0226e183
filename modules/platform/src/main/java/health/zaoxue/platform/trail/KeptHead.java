package health.zaoxue.platform.trail;

import java.time.Instant;
import java.util.Optional;

/**
 * A head as it was written down outside the database: the trail had this many entries then, and the last had this digest.
 *
 * @param keptAt when it was written down
 */
record KeptHead(Instant keptAt, long number, String digest) {

    String line() {
        return TrailDigest.MOMENT.format(keptAt) + " " + number + " " + digest;
    }

    /** Reads a line; nothing where it is damaged. */
    static Optional<KeptHead> of(String line) {
        String[] parts = line.strip().split(" ");
        if (parts.length != 3 || !parts[1].matches("\\d{1,18}") || !parts[2].matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new KeptHead(Instant.parse(parts[0]), Long.parseLong(parts[1]), parts[2]));
        } catch (java.time.format.DateTimeParseException damaged) {
            return Optional.empty();
        }
    }
}
