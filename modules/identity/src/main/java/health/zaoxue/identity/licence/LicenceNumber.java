package health.zaoxue.identity.licence;

import health.zaoxue.platform.input.TypedFields;
import health.zaoxue.platform.text.PatientIdentity;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The number of a licence, while it is on its way to its digest. */
record LicenceNumber(String text) {
    private static final int SHOWN = 4;
    private static final String FIELD = "number";

    /**
     * R-IDN-60: a number has 6 to 20 letters and digits and is not that of an identity card; only its last four characters and its
     * digest are kept.
     *
     * @return null where it is refused
     */
    static @Nullable LicenceNumber read(TypedFields typed, @Nullable String number) {
        String text = typed.text(FIELD, number, 40);
        if (text.isEmpty()) {
            return null;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[ .-]", "");
        if (!plain.matches("[A-Z0-9]{6,20}")) {
            typed.refuse(FIELD, "identity.licence.number.form");
            return null;
        }
        if (PatientIdentity.in(plain)
                        .filter(PatientIdentity.IDENTITY_CARD::equals)
                        .isPresent()
                && plain.length() > 15) {
            typed.refuse(FIELD, "identity.licence.number.card");
            return null;
        }
        return new LicenceNumber(plain);
    }

    String end() {
        return text.substring(text.length() - SHOWN);
    }

    @Override
    public String toString() {
        return "…" + end();
    }
}
