package health.zaoxue.testing;

import health.zaoxue.equipment.AttachmentService;
import health.zaoxue.equipment.BudgetService;
import health.zaoxue.equipment.Decision;
import health.zaoxue.equipment.DraftLine;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.FundingDecisionService;
import health.zaoxue.equipment.FundingService;
import health.zaoxue.equipment.NewBudgetLine;
import health.zaoxue.equipment.RequestDraft;
import health.zaoxue.equipment.RequestStep;
import health.zaoxue.equipment.Verdict;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.files.NamedFile;
import health.zaoxue.platform.files.Upload;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A budget line, a request that is granted under a condition, and a draft. */
@Dependent
public class MoneyLife {
    private static final long GIVEN = 500_000;

    @Inject
    private BudgetService budget;

    @Inject
    private FundingService funding;

    @Inject
    private FundingDecisionService decisions;

    @Inject
    private AttachmentService attachments;

    @Inject
    private Acting acting;

    /** An official of the commission. */
    public static Caller official() {
        return new Caller(
                UUID.randomUUID(), "Official", Set.of(Role.COMMISSION_OFFICIAL), new Area.Region(), null, null);
    }

    /** Lets it happen at a hospital that is open. */
    void at(TrainingHospital place) {
        Caller official = official();
        Caller director = InhabitedHospital.newcomer(place.hospital, Role.HOSPITAL_HEAD);
        NewBudgetLine gift = new NewBudgetLine(
                place.region, 2026, FundingCategory.EQUIPMENT, place.hospital, Money.yuan(GIVEN), "letter 7");
        UUID line = acting.as(official, () -> budget.open(gift)).value();
        UUID request = prepared(place, line);
        acting.as(place.head, () -> funding.submit(step(request))).value();
        acting.as(director, () -> funding.endorse(step(request))).value();
        Decision granted = new Decision(
                UUID.randomUUID(),
                acting.as(official, () -> funding.request(request)).version(),
                Verdict.APPROVE_WITH_CONDITIONS,
                "Once the floor bears it",
                List.of("The floor is strengthened"),
                null);
        acting.as(official, () -> decisions.decide(request, granted)).value();
        UUID draft = prepared(place, null);
        NamedFile quotation = NamedFile.from("files", "Quotation.pdf", Upload.of(Sheets.pdf("For " + draft)))
                .value();
        acting.as(place.head, () -> attachments.attach(UUID.randomUUID(), draft, List.of(quotation)))
                .value();
    }

    private UUID prepared(TrainingHospital place, @Nullable UUID line) {
        RequestDraft draft = new RequestDraft(
                FundingCategory.EQUIPMENT,
                "Anaesthesia workstation",
                "Operations are sent away",
                "",
                "",
                null,
                null,
                line,
                List.of(new DraftLine(null, "Workstation", 1, new BigDecimal("1000"))));
        return acting.as(place.head, () -> funding.prepare(UUID.randomUUID(), draft))
                .value();
    }

    private RequestStep step(UUID request) {
        return new RequestStep(request, funding.request(request).version(), UUID.randomUUID(), "");
    }
}
