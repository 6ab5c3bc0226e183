package health.zaoxue.identity;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody on a tour of duty today. */
public record PresentPerson(
        UUID tour,
        UUID person,
        Translated name,
        String title,
        Translated institution,
        @Nullable Translated department,
        Period period)
        implements Serializable {}
