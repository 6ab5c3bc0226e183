package health.zaoxue.identity.absence;

import health.zaoxue.identity.Decider;
import health.zaoxue.identity.DelegationDetails;
import health.zaoxue.identity.DelegationService;
import health.zaoxue.identity.DelegationView;
import health.zaoxue.identity.naming.EnteredOnce;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class Delegations implements DelegationService {
    @Inject
    private DelegationTable table;

    @Inject
    private Lending lending;

    @Inject
    private EnteredOnce entered;

    @Inject
    private CallerContext callers;

    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public List<DelegationView> lentByMe() {
        return table.lentBy(me());
    }

    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public List<DelegationView> lentToMe() {
        return table.lentTo(me());
    }

    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public List<Decider> lenders() {
        return table.lendersTo(me());
    }

    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public List<Decider> choices() {
        return table.choicesOf(me());
    }

    /** R-PLT-100: once for a form. */
    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public Outcome<UUID> lend(UUID key, DelegationDetails details) {
        return entered.from(key, "delegation.lend", details, () -> lending.lend(callers.current(), details));
    }

    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public Outcome<UUID> takeBack(UUID delegation) {
        return lending.takeBack(callers.current(), delegation);
    }

    private UUID me() {
        return callers.current().person();
    }
}
