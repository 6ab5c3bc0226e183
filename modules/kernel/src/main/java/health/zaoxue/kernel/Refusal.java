package health.zaoxue.kernel;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a service did not do what it was asked to do, in words for the person who asked.
 *
 * @param code key of the sentence in the texts, such as {@code case.date.future}
 * @param field name of the input that the sentence belongs to, or null where it concerns the whole
 * @param details what the sentence mentions, in the order of its placeholders
 */
public record Refusal(String code, @Nullable String field, List<Object> details) implements Serializable {
    public Refusal {
        details = List.copyOf(details);
    }

    public static Refusal of(String code, Object... details) {
        return new Refusal(code, null, List.of(details));
    }

    public static Refusal at(String field, String code, Object... details) {
        return new Refusal(code, field, List.of(details));
    }
}
