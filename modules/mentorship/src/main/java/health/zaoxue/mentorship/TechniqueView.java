package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A technique of the catalogue in its current version, with the numbers of the hospital for which it is asked.
 *
 * @param code short code, such as {@code ORT-THR}
 * @param specialty code of the specialty
 * @param grade surgical grade I to IV, or null where it is not surgery
 * @param version number of the version, from 1
 * @param failure what counts as a failure on the learning curve, in English
 * @param equipment codes of the equipment categories that it needs
 * @param confirmation the word of the hospital on these numbers, or null where it is still to confirm them
 * @param earlier what was asked for before, for at least a day each, oldest first
 */
public record TechniqueView(
        UUID id,
        String code,
        Translated name,
        String specialty,
        @Nullable String grade,
        int version,
        Requirements requirements,
        String failure,
        List<String> equipment,
        @Nullable TechniqueConfirmation confirmation,
        List<EarlierNumbers> earlier)
        implements Serializable {
    public TechniqueView {
        equipment = List.copyOf(equipment);
        earlier = List.copyOf(earlier);
    }
}
