package health.zaoxue.demonstration;

import health.zaoxue.equipment.BudgetService;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.NewBudgetLine;
import health.zaoxue.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.UUID;

/** Budget lines of every sponsor region, and the requests that hospitals make of them. */
@ApplicationScoped
class Funds {
    private static final int OPENED = -320;
    private static final int IN_THE_BUDGET_YEAR = -60;
    private static final String OFFICIAL = "COM-001";

    @Inject
    private BudgetService budget;

    @Inject
    private Requests requests;

    @Inject
    private Organisations organisations;

    @Inject
    private Absences absences;

    @Inject
    private Cast cast;

    void enter(Agenda agenda) {
        Table.named("budget").lines().forEach(line -> agenda.at(OPENED, LocalTime.NOON, () -> open(line, agenda)));
        requests.enter(agenda);
        absences.enter(agenda);
    }

    private void open(Table.Line line, Agenda agenda) {
        UUID region = organisations.sponsorRegion(line.text("sponsor_region"));
        NewBudgetLine opened = new NewBudgetLine(
                region,
                agenda.day(IN_THE_BUDGET_YEAR).getYear(),
                FundingCategory.valueOf(line.text("category")),
                null,
                Money.yuan(line.number("amount")),
                "Annual letter of the sponsor region");
        cast.as(OFFICIAL, () -> budget.open(opened).value());
    }
}
