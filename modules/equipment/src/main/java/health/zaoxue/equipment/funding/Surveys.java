package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.EquipmentModelService;
import health.zaoxue.equipment.EquipmentModelView;
import health.zaoxue.equipment.RequestLineView;
import health.zaoxue.equipment.RequestView;
import health.zaoxue.equipment.SiteCheck;
import health.zaoxue.equipment.ledger.Ledger;
import health.zaoxue.identity.Decider;
import health.zaoxue.identity.DelegationService;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks the other modules about a request. This comes before any lock: whoever holds one waits for nobody else's connection. */
@ApplicationScoped
class Surveys {
    @Inject
    private EquipmentModelService catalogue;

    @Inject
    private HospitalService hospitals;

    @Inject
    private Ledger ledger;

    @Inject
    private DelegationService delegations;

    @Inject
    private CallerContext callers;

    /** For whom the caller decides today. */
    List<Decider> lenders() {
        return delegations.lenders();
    }

    /** R-IDN-97: a decision is made for somebody only while they have lent it to the caller. */
    Optional<Refusal> objectionToLender(@Nullable UUID lender) {
        boolean lent = lender == null || lenders().stream().map(Decider::person).anyMatch(lender::equals);
        return lent ? Optional.empty() : Optional.of(Refusal.at("lender", "decision.not-lent"));
    }

    Survey of(RequestView request) {
        UUID payee = request.content().payee();
        boolean paysTheirEmployer =
                payee != null && payee.equals(callers.current().institution());
        return new Survey(site(request), ledger.sponsorOf(request.hospital()), paysTheirEmployer);
    }

    SiteCheck site(RequestView request) {
        List<EquipmentModelView> asked = catalogue.models(request.lines().stream()
                .map(RequestLineView::model)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new SiteCheck(hospitals.hospital(request.hospital()).altitude(), asked);
    }
}
