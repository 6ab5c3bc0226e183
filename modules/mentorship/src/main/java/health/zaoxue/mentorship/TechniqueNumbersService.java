package health.zaoxue.mentorship;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.Optional;
import java.util.UUID;

/** A hospital's word on the numbers that the catalogue of techniques brings with it. */
public interface TechniqueNumbersService {
    /**
     * The techniques with what the caller's hospital has said, unconfirmed ones first. Columns to sort and filter by: {@code code},
     * {@code name} (any script), {@code specialty} (any script), {@code standing} (a {@link NumbersStanding}).
     */
    Page<TechniqueNumbersRow> list(Listing listing);

    /** One technique; {@link health.zaoxue.kernel.NotFound} where there is none. */
    TechniqueNumbers numbers(UUID technique);

    /** The word of the caller's hospital that held when a certification was granted there; none where it had not spoken. */
    Optional<TechniqueNumbers.Word> heldFor(UUID certification);

    /** The numbers of this version hold at the caller's hospital as they stand in the catalogue. */
    Outcome<UUID> confirmNumbers(UUID key, UUID technique, int version);

    /** The caller's hospital asks for more than this version does. */
    Outcome<UUID> askForMore(OwnNumbers numbers);
}
