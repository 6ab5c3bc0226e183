package health.zaoxue.identity.place;

import health.zaoxue.identity.PlaceKind;
import health.zaoxue.kernel.Translated;
import java.util.Locale;

/** A place as a table names it. */
record PlaceRow(PlaceKind kind, Translated name) {
    String key() {
        return kind + " " + name.en().toLowerCase(Locale.ROOT);
    }
}
