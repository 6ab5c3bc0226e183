package health.zaoxue.platform.drafts;

import health.zaoxue.kernel.Outcome;
import java.util.Optional;

/** R-PLT-90: the caller's own drafts; nobody else sees them, whatever their role. */
public interface DraftService {
    /** The refusal of more than a draft can hold. */
    String TOO_MUCH = "draft.too-much";

    /**
     * R-PLT-91: keeps what stands in a form in place of what stood there before. What is saved last stays; a saving that arrives
     * after a later one of its sitting, or after the act of its sitting, changes nothing.
     */
    Outcome<KeptDraft> keep(TypedDraft typed);

    /** What the form held when it was saved last, also where it was dropped since; nothing once its time is over. */
    Optional<Draft> find(DraftName name);

    /** R-PLT-94: drops what was typed in this sitting or in the one that it continued; text of another sitting stays. */
    void drop(DraftName name, Sitting sitting);
}
