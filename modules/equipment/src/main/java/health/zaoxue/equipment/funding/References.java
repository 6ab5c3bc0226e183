package health.zaoxue.equipment.funding;

import health.zaoxue.capacity.GapService;
import health.zaoxue.equipment.BudgetService;
import health.zaoxue.equipment.DraftLine;
import health.zaoxue.equipment.EquipmentModelService;
import health.zaoxue.equipment.EquipmentModelView;
import health.zaoxue.equipment.RequestDraft;
import health.zaoxue.identity.InstitutionService;
import health.zaoxue.identity.PersonService;
import health.zaoxue.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a draft points at: a gap, a payee, a budget line, models of the catalogue. */
@ApplicationScoped
class References {
    @Inject
    private GapService gaps;

    @Inject
    private PersonService people;

    @Inject
    private InstitutionService institutions;

    @Inject
    private BudgetService budget;

    @Inject
    private EquipmentModelService catalogue;

    /** R-EQP-38: a request names only a gap, a payee and a budget line that are there for its hospital. */
    List<Refusal> refusals(UUID hospital, RequestDraft draft) {
        List<Refusal> reasons = new ArrayList<>();
        UUID gap = draft.gap();
        if (gap != null
                && gaps.openGaps(hospital).stream().noneMatch(open -> open.id().equals(gap))) {
            reasons.add(Refusal.at("gap", "request.gap"));
        }
        UUID payee = draft.payee();
        if (payee != null && !mayBePaid(payee, hospital)) {
            reasons.add(Refusal.at("payee", "request.payee"));
        }
        UUID line = draft.budgetLine();
        if (line != null
                && budget.linesFor(hospital, draft.category()).stream()
                        .noneMatch(fitting -> fitting.id().equals(line))) {
            reasons.add(Refusal.at("budgetLine", "budget.pays-for-something-else"));
        }
        return reasons;
    }

    private boolean mayBePaid(UUID payee, UUID hospital) {
        return people.staffOf(hospital).stream().anyMatch(staff -> staff.id().equals(payee))
                || institutions.standingBy(hospital).stream()
                        .anyMatch(institution -> institution.id().equals(payee));
    }

    /** The draft with each model under the name that the catalogue has for it; unknown models become free items. */
    RequestDraft named(RequestDraft draft) {
        Map<UUID, EquipmentModelView> models =
                catalogue.models().stream().collect(Collectors.toMap(EquipmentModelView::id, Function.identity()));
        List<DraftLine> lines =
                draft.lines().stream().map(line -> named(line, models)).toList();
        return draft.withLines(lines);
    }

    private static DraftLine named(DraftLine line, Map<UUID, EquipmentModelView> models) {
        UUID chosen = line.model();
        EquipmentModelView model = chosen == null ? null : models.get(chosen);
        return model == null
                ? new DraftLine(null, line.item(), line.quantity(), line.unitPrice())
                : new DraftLine(model.id(), model.name().en(), line.quantity(), line.unitPrice());
    }
}
