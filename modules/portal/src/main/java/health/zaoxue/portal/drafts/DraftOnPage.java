package health.zaoxue.portal.drafts;

import health.zaoxue.platform.drafts.Draft;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The draft of a form, for the page that shows the form. */
public final class DraftOnPage {
    private final FormMark mark;
    private final @Nullable Draft last;
    private final boolean restored;
    private UUID person = new UUID(0, 0);
    private Instant now = Instant.EPOCH;

    DraftOnPage(FormMark mark, @Nullable Draft last, boolean restored) {
        this.mark = mark;
        this.last = last;
        this.restored = restored;
    }

    /** Who looks at it, and when. */
    DraftOnPage seenBy(UUID reader, Instant moment) {
        person = reader;
        now = moment;
        return this;
    }

    /** What the hidden field holds. */
    public String getMark() {
        return mark.written();
    }

    /** Whether the fields show what was typed before. */
    public boolean isRestored() {
        return restored;
    }

    /** Whether the object was changed since that was typed. */
    public boolean isOutdated() {
        return restored && last != null && !last.base().equals(mark.base());
    }

    /** When it was typed. */
    public @Nullable Instant getAt() {
        return last == null ? null : last.keptAt();
    }

    /** For the script: whose draft it would be, now, and of the last saving its sitting, step, moment and whether it is open. */
    public String getKnown() {
        String reader = person + " " + now.toEpochMilli();
        return last == null ? reader : reader + " " + saved(last);
    }

    private static String saved(Draft draft) {
        return draft.sitting() + " " + draft.step() + " " + draft.keptAt().toEpochMilli()
                + (draft.isOpen() ? " 1" : " 0");
    }
}
