package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What has to be done about accounts although nobody asks for it. Each step is a transaction of its own. */
@ApplicationScoped
@Transactional
class AccountKeeping {
    @Inject
    private Standing standing;

    @Inject
    private AccountChanges changes;

    @Inject
    private Wishes wishes;

    @Inject
    private Comparisons comparisons;

    /** R-IDN-47: disables what ends with a tour; answers how many. */
    int endAfterTours() {
        List<UUID> ended = standing.openAfterTheirTour();
        ended.forEach(changes::endWithTour);
        return ended.size();
    }

    /** R-IDN-93: brings accounts in line with grants that began or ended by themselves; answers how many. */
    int turnGrants() {
        List<UUID> turned = standing.withOtherGrants();
        turned.forEach(person -> changes.turn(person, AccountAct.GRANTS_TURNED, null));
        return turned.size();
    }

    /** Lets the groups in Keycloak follow those who work at another hospital from today on. */
    int follow() {
        List<UUID> moved = standing.atAnotherHospital();
        for (UUID person : moved) {
            wishes.renew(person);
            wishes.note(person, AccountAct.MOVED, null);
        }
        return moved.size();
    }

    /** Keeps how many differences the night's comparison found; fewer than none where Keycloak did not answer. */
    void keepNightly(int differences) {
        comparisons.keep(differences < 0 ? null : differences);
    }
}
