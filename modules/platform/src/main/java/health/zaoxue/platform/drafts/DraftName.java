package health.zaoxue.platform.drafts;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Which form of the caller a draft belongs to.
 *
 * @param form such as {@code hospital}
 * @param object what it changes, empty where it makes something new
 */
public record DraftName(String form, String object) implements Serializable {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern OBJECT = Pattern.compile("[A-Za-z0-9-]{0,80}");

    public DraftName {
        if (!isName(form, object)) {
            throw new IllegalArgumentException("no form: " + form + " of " + object);
        }
    }

    /** Whether there can be such a form. */
    public static boolean isName(String form, String object) {
        return FORM.matcher(form).matches() && OBJECT.matcher(object).matches();
    }
}
