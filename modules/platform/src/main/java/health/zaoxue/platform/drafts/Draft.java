package health.zaoxue.platform.drafts;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a form held when it was saved last.
 *
 * @param sitting in which it was typed
 * @param step of the sitting
 * @param base version of the object that was on screen, empty where there was none
 * @param fields nothing where the draft was dropped
 * @param keptAt when it was saved, or dropped
 */
public record Draft(UUID sitting, int step, String base, List<TypedField> fields, Instant keptAt)
        implements Serializable {
    public Draft {
        fields = List.copyOf(fields);
    }

    /** Whether there is something to go on with. */
    public boolean isOpen() {
        return !fields.isEmpty();
    }

    /** The values by their fields, as a form sends them. */
    public Map<String, List<String>> values() {
        return fields.stream()
                .collect(Collectors.groupingBy(
                        TypedField::name, Collectors.mapping(TypedField::text, Collectors.toUnmodifiableList())));
    }
}
