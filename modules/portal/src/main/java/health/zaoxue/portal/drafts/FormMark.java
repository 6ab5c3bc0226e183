package health.zaoxue.portal.drafts;

import health.zaoxue.platform.drafts.DraftName;
import health.zaoxue.platform.drafts.Sitting;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of itself in its hidden field.
 *
 * @param name of the form
 * @param sitting the opening of the page
 * @param base version of the object on screen, empty where there is none
 */
record FormMark(DraftName name, Sitting sitting, String base) {
    /** Begins as no id of ours: what is sent under the name of a button presses the button. */
    static final String FIELD = "_draft";

    private static final int PARTS = 5;

    /** What the field holds, if it is one of ours. */
    static Optional<FormMark> read(@Nullable String field) {
        String[] parts = Objects.requireNonNullElse(field, "").split(" ", -1);
        if (parts.length != PARTS || !DraftName.isName(parts[0], parts[1])) {
            return Optional.empty();
        }
        try {
            UUID continued = parts[3].isEmpty() ? null : UUID.fromString(parts[3]);
            Sitting sitting = new Sitting(UUID.fromString(parts[2]), continued);
            return Optional.of(new FormMark(new DraftName(parts[0], parts[1]), sitting, parts[4]));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** As the field holds it. */
    String written() {
        String continued = Objects.toString(sitting.continued(), "");
        return String.join(" ", name.form(), name.object(), sitting.id().toString(), continued, base);
    }
}
