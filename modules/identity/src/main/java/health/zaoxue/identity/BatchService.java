package health.zaoxue.identity;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.List;
import java.util.UUID;

/** Batches: the teams that sponsor regions send to hospitals, usually for a year, each with a lead. */
public interface BatchService {
    /**
     * The administrators' list. Columns to sort and filter by: {@code number}, {@code region}, {@code hospital}, {@code lead} (any
     * script), {@code people}, {@code from}, {@code to}, {@code standing}.
     */
    Page<BatchRow> list(Listing listing);

    /** The batches of a hospital, the latest first. */
    List<BatchView> batchesAt(UUID hospital);

    /** The people of a batch, by name. */
    List<BatchMember> members(UUID batch);

    /** What may be edited of a batch. */
    Editable<BatchDetails> opened(UUID id);

    /** Enters a batch and answers its id. */
    Outcome<UUID> enter(BatchDetails details);

    /** Corrects a batch, or chooses its lead. */
    Outcome<UUID> correct(Editable<BatchDetails> changed);
}
