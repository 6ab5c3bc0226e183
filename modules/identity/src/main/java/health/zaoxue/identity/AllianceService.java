package health.zaoxue.identity;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which institution stands by which hospital, or has adopted a department of it, from when to when. */
public interface AllianceService {
    /**
     * The administrators' list. Columns to sort and filter by: {@code institution}, {@code hospital}, {@code department} (any
     * script), {@code standing}, {@code from}, {@code to}.
     */
    Page<AllianceRow> list(Listing listing);

    /** The alliances of an institution, the newest first. */
    List<AllianceView> alliances(UUID institution);

    /** What may be edited of an alliance. */
    Editable<AllianceDetails> opened(UUID id);

    /** Forms an alliance and answers its id. */
    Outcome<UUID> ally(AllianceDetails details);

    /** Says on which day an alliance ended. */
    Outcome<UUID> endAlliance(UUID alliance, LocalDate lastDay);

    /** Corrects department and days of an alliance, or ends it; its two sides stay. */
    Outcome<UUID> correct(Editable<AllianceDetails> changed);
}
