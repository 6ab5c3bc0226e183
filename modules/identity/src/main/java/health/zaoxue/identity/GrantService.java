package health.zaoxue.identity;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.List;
import java.util.UUID;

/**
 * Roles with a first and a last day. What an account should have in Keycloak follows from the grants of the day; a grant of somebody
 * who was sent ends with the tour of duty.
 */
public interface GrantService {
    /**
     * The security administrators' list, the latest first. Columns to sort and filter by: {@code person} (id), {@code name} (any of its
     * scripts), {@code role}, {@code hospital} (id), {@code day} (on whose evening it holds), {@code from}, {@code to},
     * {@code standing}.
     */
    Page<GrantRow> list(Listing listing);

    /** One grant; {@link health.zaoxue.kernel.NotFound} where there is none. */
    GrantRow grant(UUID id);

    /** Where a role may be given to the person today: a hospital and its departments; nothing at the commission. */
    List<GrantPlace> places(UUID person);

    /** Gives a role; {@code key} was made with the form, which gives it once. */
    Outcome<UUID> give(UUID key, GrantDetails details);

    /** Ends a grant at once or on a day to come, with a reason. */
    Outcome<UUID> end(GrantEnd end);
}
