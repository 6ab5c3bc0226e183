package health.zaoxue.mentorship.pairing;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.NewPairing;
import health.zaoxue.mentorship.NewPairings;
import health.zaoxue.mentorship.PairingSuccession;
import health.zaoxue.mentorship.TechniqueService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Makes pairings, alone, together, or as the successor of another. */
@ApplicationScoped
class PairingMaking {
    @Inject
    private Pairings pairings;

    @Inject
    private People people;

    @Inject
    private TechniqueService techniques;

    @Inject
    private Clock clock;

    /** Every reason against this pairing; from here on nobody else pairs the two. */
    List<Refusal> against(NewPairing wanted) {
        pairings.holdStill(wanted);
        return new PairingRule(
                        people.person(wanted.mentor()),
                        people.person(wanted.apprentice()),
                        people.onTour(
                                wanted.mentor(),
                                wanted.hospital(),
                                wanted.period().from()),
                        !techniques.techniquesOf(List.of(wanted.specialty())).isEmpty(),
                        pairings.overlap(wanted))
                .against(wanted);
    }

    Pairing make(NewPairing wanted, UUID by) {
        Pairing pairing = new Pairing(wanted, by, clock.instant());
        pairings.add(pairing);
        return pairing;
    }

    List<UUID> make(NewPairings wanted, UUID by) {
        Instant now = clock.instant();
        return wanted.each()
                .map(one -> new Pairing(one, by, now).together(wanted.key(), wanted.manner()))
                .peek(pairings::add)
                .map(Pairing::id)
                .toList();
    }

    Pairing makeSuccessor(Pairing earlier, PairingSuccession wanted, UUID by) {
        LocalDate from = wanted.period().from();
        if (!earlier.isOverBefore(from)) {
            earlier.end(from.minusDays(1), wanted.reason());
            pairings.flush();
        }
        Pairing successor = new Pairing(SuccessionRule.successor(earlier, wanted), by, clock.instant());
        pairings.add(successor.takingOver(earlier));
        return successor;
    }
}
