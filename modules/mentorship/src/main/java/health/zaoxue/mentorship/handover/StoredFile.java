package health.zaoxue.mentorship.handover;

import health.zaoxue.mentorship.HandoverNote;
import health.zaoxue.mentorship.HandoverRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A handover as it is stored, with what its mentor wrote. */
record StoredFile(HandoverRow row, String letter, @Nullable String question, List<HandoverNote> notes) {}
