package health.zaoxue.mentorship;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;

/** The pairings of all hospitals for whoever keeps the registers, to be read and nothing else. */
public interface PairingRegisterService {
    /**
     * R-MEN-191: the latest first. Columns to sort and filter by: {@code mentor}, {@code apprentice} (any script), {@code hospital} (id),
     * {@code specialty} (name), {@code manner}, {@code standing}, {@code from}.
     */
    Page<RegisteredPairing> list(Listing listing);
}
