package health.zaoxue.identity.account;

import health.zaoxue.identity.GrantDetails;
import health.zaoxue.identity.GrantEnd;
import health.zaoxue.identity.GrantPlace;
import health.zaoxue.identity.GrantRow;
import health.zaoxue.identity.GrantService;
import health.zaoxue.identity.naming.EnteredOnce;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class Grants implements GrantService {
    @Inject
    private GrantTable table;

    @Inject
    private Granting granting;

    @Inject
    private EnteredOnce entered;

    @Inject
    private Clock clock;

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Page<GrantRow> list(Listing listing) {
        return table.list(listing);
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public GrantRow grant(UUID id) {
        return table.one(id);
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public List<GrantPlace> places(UUID person) {
        return table.places(person, LocalDate.now(clock));
    }

    /** R-PLT-100: once for a form. */
    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Outcome<UUID> give(UUID key, GrantDetails details) {
        return entered.from(key, "grant.give", details, () -> granting.give(details));
    }

    @Override
    @Permitted(Role.SECURITY_ADMIN)
    public Outcome<UUID> end(GrantEnd end) {
        return granting.end(end);
    }
}
