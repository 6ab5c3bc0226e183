package health.zaoxue.identity;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in the administrators' list.
 *
 * @param employer name of the hospital or institution, null for the commission
 * @param department name, null where none is recorded
 * @param specialty name, null where none is recorded
 * @param userName of the linked account, null where there is none
 */
public record PersonRow(
        UUID id,
        Translated name,
        @Nullable String staffNumber,
        EmployerKind employerKind,
        @Nullable Translated employer,
        @Nullable Translated department,
        String title,
        @Nullable Translated specialty,
        @Nullable String userName)
        implements Serializable {}
