package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseAmendment;
import health.zaoxue.mentorship.EntryState;
import health.zaoxue.platform.text.FreeText;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Whether a signed-off case can be amended.
 *
 * @param hospital where its author works now
 * @param amendedAlready whether another version amends it, whatever became of that
 */
record AmendmentRule(CaseEntry earlier, UUID hospital, boolean amendedAlready) {
    private static final FreeText REASON = FreeText.required("reason", 400);

    /**
     * R-MEN-84: after the sign-off a case is amended only by a new version, once, with a reason, and where something differs; the
     * old version stays and counts until the new one is signed off.
     */
    List<Refusal> against(CaseAmendment amendment) {
        if (earlier.state() != EntryState.SIGNED_OFF) {
            return List.of(Refusal.of("amendment.not-signed-off"));
        }
        if (amendedAlready) {
            return List.of(Refusal.of("amendment.already"));
        }
        if (!earlier.hospital().equals(hospital)) {
            return List.of(Refusal.of("amendment.elsewhere"));
        }
        List<Refusal> reasons = new ArrayList<>(REASON.check(amendment.reason()));
        if (amendment.details().equals(earlier.details())) {
            reasons.add(Refusal.of("amendment.nothing-new"));
        }
        return reasons;
    }
}
