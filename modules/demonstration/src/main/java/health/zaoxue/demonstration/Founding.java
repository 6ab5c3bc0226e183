package health.zaoxue.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** Everything that is there before anything happens: catalogues, organisations, people, tours. */
@ApplicationScoped
class Founding {
    private static final int ALLIED_SINCE = -1200;
    private static final int YESTERDAY = -1;

    @Inject
    private Catalogues catalogues;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private Tours tours;

    @Inject
    private Inboxes inboxes;

    void found(Agenda agenda) {
        catalogues.bringIn();
        organisations.found(agenda.day(ALLIED_SINCE));
        people.enter(agenda);
        tours.enter(agenda);
        tours.plan(agenda);
        tours.lead();
        agenda.at(YESTERDAY, LocalTime.of(9, 0), people::enterAccounts);
        inboxes.open();
        inboxes.enter(agenda);
    }
}
