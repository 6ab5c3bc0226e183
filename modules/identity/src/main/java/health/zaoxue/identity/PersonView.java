package health.zaoxue.identity;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of the programme as colleagues may know them.
 *
 * @param name one whole name in each script; nobody is forced to have a surname
 * @param title position or professional title, empty where none is recorded
 * @param specialty code of the catalogue of specialties
 * @param hospital recipient hospital that employs the person, null for everybody else
 * @param department of that hospital
 * @param local employed by a recipient hospital
 */
public record PersonView(
        UUID id,
        Translated name,
        String title,
        @Nullable String specialty,
        @Nullable UUID hospital,
        @Nullable UUID department,
        boolean local)
        implements Serializable {}
