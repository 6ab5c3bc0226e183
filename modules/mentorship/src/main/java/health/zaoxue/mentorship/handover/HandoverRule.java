package health.zaoxue.mentorship.handover;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.HandoverEntry;
import health.zaoxue.mentorship.HandoverNote;
import health.zaoxue.mentorship.HandoverPart;
import health.zaoxue.platform.text.FreeText;
import java.util.ArrayList;
import java.util.List;

/** What a mentor must have written, and how often a technique must be done so that it stays. */
final class HandoverRule {
    static final int MOST = 999;
    private static final FreeText STANDS = FreeText.required("stands", 1000);
    private static final FreeText WATCH = FreeText.required("watch", 1000);
    private static final FreeText NEXT = FreeText.required("next", 1000);
    private static final FreeText LETTER = FreeText.required("letter", 4000);
    private static final int YEAR_TO_HALF_QUARTER = 8;

    private HandoverRule() {}

    /** R-MEN-123: of an apprentice and of a technique three things are written, of anything open who takes it; never about a patient. */
    static List<Refusal> against(HandoverNote note) {
        List<Refusal> reasons = new ArrayList<>(STANDS.check(note.stands()));
        if (note.part() != HandoverPart.ITEM) {
            reasons.addAll(WATCH.check(note.watch()));
            reasons.addAll(NEXT.check(note.next()));
        }
        Integer minimum = note.minimum();
        if (note.part() == HandoverPart.TECHNIQUE && (minimum == null || minimum < 1 || minimum > MOST)) {
            reasons.add(Refusal.at("minimum", "handover.minimum", MOST));
        }
        return reasons;
    }

    /** R-MEN-124: a file is handed in when every part of it is written, with a letter, and to somebody who can take it over. */
    static List<Refusal> against(List<HandoverEntry> entries, String letter, boolean successorStays) {
        List<Refusal> reasons = new ArrayList<>(LETTER.check(letter));
        if (!successorStays) {
            reasons.add(Refusal.at("successor", "handover.successor"));
        }
        long open = entries.stream().filter(entry -> !entry.isWritten()).count();
        if (open > 0) {
            reasons.add(Refusal.of("handover.unfinished", open));
        }
        return reasons;
    }

    /** R-MEN-125: where nobody said otherwise, half of what was usual in three months keeps a technique, and once at least. */
    static int usualMinimum(int casesInYear) {
        return Math.max(1, (casesInYear + YEAR_TO_HALF_QUARTER - 1) / YEAR_TO_HALF_QUARTER);
    }
}
