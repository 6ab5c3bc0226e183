package health.zaoxue.platform.drafts;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.text.PatientIdentity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What of a form may be kept. */
final class DraftRules {
    static final int MOST_FIELDS = 400;
    static final int MOST_BYTES = 65_536;
    private static final int LONGEST_BASE = 40;
    private static final Pattern UNKEPT = Pattern.compile("(.*:)?unkept[A-Z].*");

    private DraftRules() {}

    /** R-PLT-93: a draft has an end: so many fields, and so many bytes with their names. */
    static boolean isTooMuch(TypedDraft typed) {
        long bytes = typed.fields().stream()
                .mapToLong(field -> bytes(field.name()) + bytes(field.text()))
                .sum();
        return typed.fields().size() > MOST_FIELDS
                || bytes > MOST_BYTES
                || typed.base().length() > LONGEST_BASE;
    }

    /** R-MEN-140: a field whose name says that it is not kept is in no draft, whoever sends it. */
    private static boolean isKept(TypedField field) {
        return !UNKEPT.matcher(field.name()).matches();
    }

    /** R-PLT-92: why fields are left out: a text that looks like a patient's identity is not kept, not even for its author. */
    static List<Refusal> leftOut(TypedDraft typed) {
        List<Refusal> reasons = new ArrayList<>();
        typed.fields().stream()
                .filter(DraftRules::isKept)
                .forEach(field -> reasonAgainst(field).ifPresent(reasons::add));
        return reasons;
    }

    /** The fields that may be kept. */
    static List<TypedField> kept(TypedDraft typed) {
        return typed.fields().stream()
                .filter(field -> isKept(field) && reasonAgainst(field).isEmpty())
                .toList();
    }

    private static Optional<Refusal> reasonAgainst(TypedField field) {
        if (field.text().indexOf('\0') >= 0) {
            return Optional.of(Refusal.at(field.name(), "text.unprintable"));
        }
        return PatientIdentity.in(field.text())
                .map(found -> Refusal.at(field.name(), "text.patient-identity." + found.code()));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
