package health.zaoxue.mentorship;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.List;
import java.util.UUID;

/** What becomes of pairings: which are active, which are quiet, and what the two did together. */
public interface PairingLifeService {
    /**
     * The pairings of the caller's hospital. Columns to sort and filter by: {@code mentor}, {@code apprentice} (any script),
     * {@code specialty} (code), {@code standing}, {@code from}, {@code lastJoint}.
     */
    Page<PairingRow> ofMyHospital(Listing listing);

    /** Who can be paired at the caller's hospital today. */
    PairingChoices choices();

    /** Who can be a master there today. */
    List<PairingChoices.Choice> masters();

    /** Pairings of the caller, on either side, the latest first. */
    List<PairingRow> mine();

    /** One that the caller is part of; {@link health.zaoxue.kernel.NotFound} for anybody else. */
    PairingDetail mine(UUID pairing);

    /** One of the caller's hospital; {@link health.zaoxue.kernel.NotFound} for any other. */
    PairingDetail ofMyHospital(UUID pairing);

    /** Notes time that the caller spent with an apprentice without a case. */
    Outcome<UUID> note(NewSession session);
}
