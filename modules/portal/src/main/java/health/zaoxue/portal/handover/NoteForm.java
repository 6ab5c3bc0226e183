package health.zaoxue.portal.handover;

import health.zaoxue.mentorship.HandoverEntry;
import health.zaoxue.mentorship.HandoverNote;
import health.zaoxue.mentorship.HandoverPart;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the fields for one part of a handover's file. */
public class NoteForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int HALF_QUARTERS = 8;

    private @Nullable String stands;
    private @Nullable String watch;
    private @Nullable String next;
    private @Nullable Integer minimum;

    static NoteForm of(HandoverEntry entry) {
        NoteForm form = new NoteForm();
        HandoverNote note = entry.note();
        if (note != null) {
            form.stands = note.stands();
            form.watch = note.watch();
            form.next = note.next();
            form.minimum = note.minimum();
        } else if (entry.part() == HandoverPart.TECHNIQUE) {
            form.minimum = Math.max(1, (entry.first().cases() + HALF_QUARTERS - 1) / HALF_QUARTERS);
        }
        return form;
    }

    /** How an address names a part. */
    static String key(HandoverEntry entry) {
        return entry.part() + "-" + entry.subject();
    }

    HandoverNote note(UUID handover, HandoverEntry entry) {
        boolean item = entry.part() == HandoverPart.ITEM;
        return new HandoverNote(
                handover,
                entry.part(),
                entry.subject(),
                Objects.requireNonNullElse(stands, ""),
                item ? "" : Objects.requireNonNullElse(watch, ""),
                item ? "" : Objects.requireNonNullElse(next, ""),
                entry.part() == HandoverPart.TECHNIQUE ? minimum : null);
    }

    public @Nullable String getStands() {
        return stands;
    }

    public void setStands(@Nullable String typed) {
        stands = typed;
    }

    public @Nullable String getWatch() {
        return watch;
    }

    public void setWatch(@Nullable String typed) {
        watch = typed;
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String typed) {
        next = typed;
    }

    public @Nullable Integer getMinimum() {
        return minimum;
    }

    public void setMinimum(@Nullable Integer typed) {
        minimum = typed;
    }
}
