package health.zaoxue.equipment;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.UUID;

/** The hospital's side of funding requests: write, send, endorse, take back, and follow. */
public interface FundingService {
    /** Begins a request for the caller's hospital; answers its id. */
    Outcome<UUID> prepare(UUID key, RequestDraft draft);

    /** Changes a request that has not been sent or has come back. */
    Outcome<RequestState> edit(RequestStep step, RequestDraft draft);

    /** R-EQP-27: sends it to the hospital head and gives it its number. */
    Outcome<RequestState> submit(RequestStep step);

    /** The hospital head puts it before the commission. */
    Outcome<RequestState> endorse(RequestStep step);

    /** The hospital head gives it back to be changed. */
    Outcome<RequestState> sendBack(RequestStep step);

    /** Takes it back for good, as long as it has not been decided. */
    Outcome<RequestState> withdraw(RequestStep step);

    /** One request of a hospital within reach. */
    RequestView request(UUID id);

    /**
     * Requests of the hospitals within reach, newest first; filters {@code state}, {@code category}, {@code hospital} (exact) and
     * {@code text} (part of number or title).
     */
    Page<RequestRow> requests(Listing listing);
}
