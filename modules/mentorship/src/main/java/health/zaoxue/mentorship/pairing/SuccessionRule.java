package health.zaoxue.mentorship.pairing;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.NewPairing;
import health.zaoxue.mentorship.PairingSuccession;
import java.time.LocalDate;
import java.util.List;

/** Whether a pairing can be handed over to another master. */
final class SuccessionRule {
    private SuccessionRule() {}

    /**
     * R-MEN-82: a pairing is handed over once, to another master than its own and than its apprentice; the successor begins when it is
     * over, and what still runs ends on the day before.
     */
    static List<Refusal> against(Pairing pairing, PairingSuccession wanted) {
        if (wanted.mentor().equals(pairing.mentor())) {
            return List.of(Refusal.at("successor", "pairing.same-master"));
        }
        if (wanted.mentor().equals(pairing.apprentice())) {
            return List.of(Refusal.at("successor", "pairing.same-person"));
        }
        LocalDate from = wanted.period().from();
        return pairing.isOverBefore(from) || pairing.mayEndOn(from.minusDays(1))
                ? List.of()
                : List.of(Refusal.at("from", "pairing.successor-too-early"));
    }

    static NewPairing successor(Pairing pairing, PairingSuccession wanted) {
        return new NewPairing(
                wanted.mentor(),
                pairing.apprentice(),
                pairing.hospital(),
                pairing.specialty(),
                wanted.period(),
                pairing.objectives());
    }
}
