package health.zaoxue.mentorship;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.text.PatientIdentity;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number under which a hospital keeps its record of a case, while it is on its way to its digest. It is written nowhere, and what
 * prints it prints nothing of it.
 *
 * @param plain in the form in which numbers are compared
 */
public record RecordNumber(String plain) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-/\\u2010-\\u2015]");
    private static final Pattern FORM = Pattern.compile("(?=.*[0-9])[A-Z0-9]{3,20}");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9A-Z])");

    /**
     * R-MEN-140: a record number has 3 to 20 letters and digits, a digit among them, and is no identity card or telephone; full width,
     * small letters, gaps and leading zeros, which spreadsheets lose, make no difference.
     *
     * @param field where it was typed
     */
    public static Outcome<RecordNumber> read(String field, String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Optional<PatientIdentity> identity = PatientIdentity.in(text);
        if (identity.isPresent()) {
            return Outcome.refused(
                    Refusal.at(field, "text.patient-identity." + identity.get().code()));
        }
        String plain = BETWEEN.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
        if (!FORM.matcher(plain).matches()) {
            return Outcome.refused(Refusal.at(field, "record-number.form"));
        }
        return Outcome.done(new RecordNumber(LEADING_ZEROS.matcher(plain).replaceFirst("")));
    }

    @Override
    public String toString() {
        return "RecordNumber";
    }
}
