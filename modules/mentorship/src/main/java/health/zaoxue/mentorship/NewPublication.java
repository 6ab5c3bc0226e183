package health.zaoxue.mentorship;

import java.util.UUID;

/**
 * A publication that came of a degree pathway.
 *
 * @param key makes the same sent twice one publication
 * @param doi as printed, or empty
 * @param place of the person in the list of authors
 * @param authors how many there are
 */
public record NewPublication(
        UUID key, UUID degree, String title, String journal, int year, String doi, int place, int authors) {}
