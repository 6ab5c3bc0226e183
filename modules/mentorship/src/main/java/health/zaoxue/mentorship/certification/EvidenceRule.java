package health.zaoxue.mentorship.certification;

import health.zaoxue.mentorship.EvidenceChange;
import health.zaoxue.mentorship.TechniqueConfirmation;
import health.zaoxue.mentorship.TechniqueView;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to frozen evidence since.
 *
 * @param now the cases of the person in the technique that count now, and whether a serious complication of them is open
 */
record EvidenceRule(Map<UUID, Boolean> now) {
    /**
     * R-MEN-103: what was frozen has changed where one of its cases counts no more, where any case of the person in the technique has a
     * serious complication without a review, or where another version of the technique is in force; what is new changes nothing.
     */
    List<EvidenceChange> since(Set<UUID> frozen, boolean newVersion) {
        Set<EvidenceChange> changes = EnumSet.noneOf(EvidenceChange.class);
        if (!now.keySet().containsAll(frozen)) {
            changes.add(EvidenceChange.AMENDED);
        }
        if (now.containsValue(true)) {
            changes.add(EvidenceChange.COMPLICATION);
        }
        if (newVersion) {
            changes.add(EvidenceChange.NEW_VERSION);
        }
        return List.copyOf(changes);
    }

    /**
     * R-MEN-173: another version of the technique, or another word of the hospital on its numbers; that it has confirmed them as they
     * stood changes nothing.
     */
    static boolean asksForSomethingElse(int version, @Nullable UUID confirmation, TechniqueView now) {
        TechniqueConfirmation confirmed = now.confirmation();
        if (version != now.version()) {
            return true;
        }
        return confirmed != null && !confirmed.id().equals(confirmation) && (confirmed.own() || confirmation != null);
    }

    /** What has happened to one case, or null. */
    @Nullable
    EvidenceChange of(UUID entry) {
        Boolean open = now.get(entry);
        if (open == null) {
            return EvidenceChange.AMENDED;
        }
        return open ? EvidenceChange.COMPLICATION : null;
    }
}
