package health.zaoxue.demonstration;

import health.zaoxue.identity.DelegationDetails;
import health.zaoxue.identity.DelegationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.UUID;

/** Officials who are away, and who decides meanwhile. */
@ApplicationScoped
class Absences {
    private static final LocalTime MORNING = LocalTime.of(10, 30);
    private static final String OFFICIAL = "COM-001";
    private static final String SECOND_OFFICIAL = "COM-002";
    private static final int YESTERDAY = -1;
    private static final int IN_SIX_WEEKS = 42;
    private static final int DAYS = 12;

    @Inject
    private DelegationService delegations;

    @Inject
    private Cast cast;

    /** Once they have accounts. */
    void enter(Agenda agenda) {
        agenda.at(YESTERDAY, MORNING, () -> lend(SECOND_OFFICIAL, OFFICIAL, YESTERDAY, agenda));
        agenda.at(YESTERDAY, MORNING, () -> lend(OFFICIAL, SECOND_OFFICIAL, IN_SIX_WEEKS, agenda));
    }

    private void lend(String lender, String delegate, int from, Agenda agenda) {
        DelegationDetails details = new DelegationDetails(
                cast.person(delegate), agenda.day(from), agenda.day(from + DAYS), "Visits the county hospitals");
        cast.as(lender, () -> delegations.lend(UUID.randomUUID(), details).value());
    }
}
