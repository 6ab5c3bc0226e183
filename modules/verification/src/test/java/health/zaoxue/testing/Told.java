package health.zaoxue.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

/** Who was told what of something. */
@Dependent
public class Told {
    @Inject
    private OwnerDatabase database;

    /** The people who were told, with spaces between; empty where nobody was. */
    public String of(String kind, UUID subject) {
        return one("string_agg(n.recipient_id::text, ' ')", kind, subject);
    }

    /** What the notice mentions; of several that say the same, that. */
    public String mentions(String kind, UUID subject) {
        return one("min(n.mentions)", kind, subject);
    }

    private String one(String what, String kind, UUID subject) {
        return Objects.requireNonNullElse(
                database.text("select " + what + " from platform.notice n where n.kind = '" + kind
                        + "' and n.subject_id = '" + subject + "'"),
                "");
    }
}
