package health.zaoxue.portal.pairings;

import health.zaoxue.mentorship.PairingLifeService;
import health.zaoxue.mentorship.PairingRow;
import health.zaoxue.mentorship.PairingStanding;
import health.zaoxue.platform.CallerContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** {aid,physician}/pairings/index: the reader's masters and apprentices. */
@Named("myPairings")
@RequestScoped
public class MyPairingsView {
    @Inject
    private PairingLifeService lives;

    @Inject
    private CallerContext callers;

    private List<PairingRow> masters = List.of();
    private List<PairingRow> apprentices = List.of();

    @PostConstruct
    void load() {
        UUID me = callers.current().person();
        List<PairingRow> mine = lives.mine();
        masters = mine.stream().filter(row -> row.apprentice().equals(me)).toList();
        apprentices = mine.stream().filter(row -> row.mentor().equals(me)).toList();
    }

    /** Whether one that the reader is part of has gone quiet. */
    public boolean isAnyQuiet() {
        return masters.stream().anyMatch(MyPairingsView::isQuiet)
                || apprentices.stream().anyMatch(MyPairingsView::isQuiet);
    }

    private static boolean isQuiet(PairingRow row) {
        return row.standing() == PairingStanding.QUIET;
    }

    public List<PairingRow> getMasters() {
        return masters;
    }

    public List<PairingRow> getApprentices() {
        return apprentices;
    }
}
