package health.zaoxue.platform.text;

import health.zaoxue.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a field of free text may hold. A refused text stays in its field, so that nothing typed is lost.
 *
 * @param field name of the input, which the refusal names
 * @param shortest fewest characters, 0 where it may stay empty
 * @param longest most characters
 */
public record FreeText(String field, int shortest, int longest) {

    /** A text that must be given. */
    public static FreeText required(String field, int longest) {
        return new FreeText(field, 1, longest);
    }

    /** A text that may stay empty. */
    public static FreeText optional(String field, int longest) {
        return new FreeText(field, 0, longest);
    }

    /** R-PLT-11: every reason against this text: missing, too long, unprintable, or a patient's identity. */
    public List<Refusal> check(String text) {
        List<Refusal> reasons = new ArrayList<>();
        int length = text.codePointCount(0, text.length());
        if (text.isBlank() && shortest > 0) {
            reasons.add(Refusal.at(field, "text.missing"));
        } else if (length < shortest) {
            reasons.add(Refusal.at(field, "text.too-short", shortest));
        }
        if (length > longest) {
            reasons.add(Refusal.at(field, "text.too-long", longest, length));
        }
        if (text.chars().anyMatch(FreeText::isUnprintable)) {
            reasons.add(Refusal.at(field, "text.unprintable"));
        }
        PatientIdentity.in(text)
                .ifPresent(found -> reasons.add(Refusal.at(field, "text.patient-identity." + found.code())));
        return reasons;
    }

    private static boolean isUnprintable(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }
}
