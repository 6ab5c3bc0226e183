package health.zaoxue.equipment;

import health.zaoxue.identity.Decider;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The commission's side of funding requests: decide, see conditions met, pay, close. */
public interface FundingDecisionService {
    /** Records a decision; the last approval that is needed commits the money in the same transaction. */
    Outcome<RequestState> decide(UUID request, Decision decision);

    /** Each verdict as it is offered to the caller now. */
    List<VerdictOption> options(UUID request);

    /** What is asked for against the height of the hospital. */
    SiteCheck siteCheck(UUID request);

    /** Requests that the caller may decide on now, longest waiting first. */
    Page<RequestRow> waitingForMe(Listing listing);

    /** Those of the requests on which the caller may decide for somebody who is away, with whom. */
    Map<UUID, Decider> lentAmong(Set<UUID> requests);

    /** How many wait for the caller. */
    long numberWaitingForMe();

    /** Confirms that a condition is met; the reason says how that was seen. */
    Outcome<RequestState> confirmCondition(RequestStep step, UUID condition);

    /** R-EQP-28: pays out committed money; not by whoever decided, and not before every condition is met. */
    Outcome<RequestState> pay(RequestStep step, Money amount);

    /** Ends an approved request; what is still set aside is free again. */
    Outcome<RequestState> close(RequestStep step);
}
