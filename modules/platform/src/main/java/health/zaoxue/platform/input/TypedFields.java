package health.zaoxue.platform.input;

import health.zaoxue.kernel.Refusal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one form or row and collects every reason why it cannot be accepted. */
public final class TypedFields {
    private final List<Refusal> refusals = new ArrayList<>();

    /** A text that must be there; white space around and doubled inside is dropped. */
    public String text(String field, @Nullable String typed, int longest) {
        String text = optionalText(field, typed, longest);
        if (text == null && refusals.stream().noneMatch(refusal -> field.equals(refusal.field()))) {
            refuse(field, "text.missing");
        }
        return Objects.requireNonNullElse(text, "");
    }

    /** A text that may be left out; null where it is. */
    public @Nullable String optionalText(String field, @Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = Normalizer.normalize(typed.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
        if (text.length() > longest) {
            refuse(field, "text.too-long", longest, text.length());
            return null;
        }
        if (text.codePoints().anyMatch(TypedFields::isUnprintable)) {
            refuse(field, "text.unprintable");
            return null;
        }
        return text;
    }

    /** A choice that must be made; the answer may be used once nothing is refused. */
    public <T> @Nullable T chosen(String field, @Nullable T choice) {
        if (choice == null) {
            refuse(field, "choice.missing");
        }
        return choice;
    }

    /** A whole number within bounds, both included. */
    public int number(String field, @Nullable Integer typed, int lowest, int highest) {
        if (typed == null) {
            refuse(field, "text.missing");
            return lowest;
        }
        if (typed < lowest || typed > highest) {
            refuse(field, "number.outside", lowest, highest, typed);
            return lowest;
        }
        return typed;
    }

    public void refuse(String field, String code, Object... details) {
        refusals.add(Refusal.at(field, code, details));
    }

    public void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    public boolean areRefused() {
        return !refusals.isEmpty();
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** Control characters, and those that reverse the direction of what follows; Tibetan and emoji joiners are fine. */
    private static boolean isUnprintable(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || Character.getType(codePoint) == Character.SURROGATE
                || Character.getType(codePoint) == Character.UNASSIGNED;
    }
}
