package health.zaoxue.demonstration;

import health.zaoxue.equipment.BudgetService;
import health.zaoxue.equipment.Decision;
import health.zaoxue.equipment.FundingDecisionService;
import health.zaoxue.equipment.FundingService;
import health.zaoxue.equipment.RequestStep;
import health.zaoxue.equipment.RequestView;
import health.zaoxue.equipment.Verdict;
import health.zaoxue.mentorship.TechniqueService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** What the commission's officials decide on the requests. */
@ApplicationScoped
class Decisions {
    private static final LocalTime MORNING = LocalTime.of(9, 50);
    private static final int DAYS_TO_DECIDE = 5;
    private static final String OFFICIAL = "COM-001";
    private static final String SECOND_OFFICIAL = "COM-002";

    @Inject
    private FundingDecisionService decisions;

    @Inject
    private FundingService funding;

    @Inject
    private BudgetService budget;

    @Inject
    private TechniqueService techniques;

    @Inject
    private Cast cast;

    /** Notes what becomes of a request that was endorsed on that day. */
    void enter(UUID request, String progress, int endorsed, Agenda agenda) {
        int day = endorsed + DAYS_TO_DECIDE;
        switch (progress) {
            case "approved" -> agenda.at(day, MORNING, () -> decide(request, OFFICIAL, Verdict.APPROVE, ""));
            case "first-approval" ->
                agenda.at(day, MORNING, () -> decide(request, SECOND_OFFICIAL, Verdict.APPROVE, ""));
            case "returned" ->
                agenda.at(
                        day,
                        MORNING,
                        () -> decide(
                                request,
                                OFFICIAL,
                                Verdict.RETURN,
                                "Please name the five surgeons and the dates of the course."));
            case "paid" -> {
                agenda.at(day, MORNING, () -> decide(request, OFFICIAL, Verdict.APPROVE, ""));
                agenda.at(day + DAYS_TO_DECIDE, MORNING, () -> pay(request));
            }
            default -> {}
        }
    }

    /** Whether a technique carries that code. */
    boolean isFor(UUID technique, String code) {
        return techniques.techniqueWithCode(code).id().equals(technique);
    }

    private void decide(UUID request, String official, Verdict verdict, String reason) {
        cast.as(official, () -> {
            RequestView read = funding.request(request);
            UUID line = budget.linesFor(read.hospital(), read.content().category())
                    .get(0)
                    .id();
            Decision decision = new Decision(UUID.randomUUID(), read.version(), verdict, reason, List.of(), line);
            return decisions.decide(request, decision).value();
        });
    }

    private void pay(UUID request) {
        cast.as(SECOND_OFFICIAL, () -> {
            RequestView read = funding.request(request);
            RequestStep step = new RequestStep(request, read.version(), UUID.randomUUID(), "Invoice of the supplier");
            return decisions.pay(step, read.total()).value();
        });
    }
}
