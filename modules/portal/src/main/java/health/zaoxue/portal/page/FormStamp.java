package health.zaoxue.portal.page;

import java.io.Serializable;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form was made from: the version of its object that was read, and a key by which what it sends is known, so that the same
 * sent twice is one. Both travel with the form and are those of the page that somebody has before them, also when the view behind
 * it was lost and made anew.
 */
public class FormStamp implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern SENT = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[.](\\d{1,9})");

    private UUID key = UUID.randomUUID();
    private int version;

    /** A form for something new. */
    public FormStamp() {}

    /** A form for something that was read in this version. */
    public FormStamp(int version) {
        this.version = version;
    }

    public UUID key() {
        return key;
    }

    public int version() {
        return version;
    }

    /** The reader has been told of this newer version. */
    public void read(int newer) {
        version = newer;
    }

    public String getText() {
        return key + "." + version;
    }

    /** What came back with the form; anything else than a stamp changes nothing. */
    public void setText(String sent) {
        Matcher stamp = SENT.matcher(sent);
        if (stamp.matches()) {
            key = UUID.fromString(stamp.group(1));
            version = Integer.parseInt(stamp.group(2));
        }
    }
}
