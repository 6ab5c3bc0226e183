package health.zaoxue.mentorship;

import health.zaoxue.kernel.Outcome;
import java.util.List;
import java.util.UUID;

/** Logs many cases in one act. */
public interface CaseListService {
    /** How many cases one list holds at most. */
    int MOST = 20;

    /**
     * Sends all of them for sign-off, or none. The key is made with the form: the same list makes its entries once, however often it
     * arrives. The field of a refusal ends in the number of its row, from 0.
     */
    Outcome<List<UUID>> sendAll(UUID key, List<CaseDetails> cases);
}
