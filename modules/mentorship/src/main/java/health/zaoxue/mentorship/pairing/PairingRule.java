package health.zaoxue.mentorship.pairing;

import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.NewPairing;
import health.zaoxue.platform.text.FreeText;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether two people can be paired.
 *
 * @param mentor as known to the programme
 * @param apprentice as known to the programme
 * @param mentorOnTour whether the mentor serves a tour at the hospital on the first day
 * @param taught whether the catalogue has a technique in the specialty
 * @param alreadyPaired whether the two are paired in it at that time
 */
record PairingRule(
        PersonView mentor, PersonView apprentice, boolean mentorOnTour, boolean taught, boolean alreadyPaired) {
    private static final FreeText OBJECTIVES = FreeText.optional("objectives", 1000);

    /**
     * R-MEN-03: two different people; the apprentice is employed by the hospital; the mentor serves there on the first day or is
     * employed there too; the specialty has techniques; and the two are paired once at a time in it.
     */
    List<Refusal> against(NewPairing wanted) {
        List<Refusal> reasons = new ArrayList<>(OBJECTIVES.check(wanted.objectives()));
        if (mentor.id().equals(apprentice.id())) {
            reasons.add(Refusal.at("mentor", "pairing.same-person"));
        }
        if (!wanted.hospital().equals(apprentice.hospital())) {
            reasons.add(Refusal.at("apprentice", "pairing.apprentice-elsewhere"));
        }
        if (!mentorOnTour && !wanted.hospital().equals(mentor.hospital())) {
            reasons.add(Refusal.at(
                    "mentor", "pairing.mentor-not-in-place", wanted.period().from()));
        }
        if (!taught) {
            reasons.add(Refusal.at("specialty", "pairing.specialty-without-techniques"));
        }
        if (alreadyPaired) {
            reasons.add(Refusal.of("pairing.already"));
        }
        return reasons;
    }
}
