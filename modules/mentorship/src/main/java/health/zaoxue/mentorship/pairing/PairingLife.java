package health.zaoxue.mentorship.pairing;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.NewSession;
import health.zaoxue.mentorship.PairingChoices;
import health.zaoxue.mentorship.PairingDetail;
import health.zaoxue.mentorship.PairingLifeService;
import health.zaoxue.mentorship.PairingRow;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class PairingLife implements PairingLifeService {
    @Inject
    private Pairings pairings;

    @Inject
    private PairingLives lives;

    @Inject
    private Sessions sessions;

    @Inject
    private ChoiceOfPeople people;

    @Inject
    private CallerContext callers;

    @Override
    @Permitted({Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Page<PairingRow> ofMyHospital(Listing listing) {
        return lives.ofHospital(hospital(), listing);
    }

    @Override
    @Permitted({Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public PairingChoices choices() {
        return people.at(hospital());
    }

    @Override
    @Permitted({Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public List<PairingChoices.Choice> masters() {
        return people.mastersAt(hospital());
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF})
    public List<PairingRow> mine() {
        return lives.of(callers.current().person());
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF})
    public PairingDetail mine(UUID id) {
        Pairing pairing = pairings.get(id);
        UUID me = callers.current().person();
        return detail(
                pairing, pairing.mentor().equals(me) || pairing.apprentice().equals(me));
    }

    @Override
    @Permitted({Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public PairingDetail ofMyHospital(UUID id) {
        Pairing pairing = pairings.get(id);
        return detail(pairing, callers.current().reaches(pairing.hospital()));
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF})
    public Outcome<UUID> note(NewSession session) {
        UUID me = callers.current().person();
        Pairing pairing = pairings.get(session.pairing());
        if (!pairing.mentor().equals(me)) {
            throw new NotFound("pairing " + session.pairing());
        }
        Optional<UUID> made = sessions.madeBy(session.key());
        if (made.isPresent()) {
            return Outcome.done(made.get());
        }
        List<Refusal> reasons = new SessionRule(pairing.contains(session.day()), sessions.today()).against(session);
        return reasons.isEmpty() ? Outcome.done(sessions.add(session, me)) : Outcome.refused(reasons);
    }

    private UUID hospital() {
        return Objects.requireNonNull(callers.current().hospital(), "a head works at a hospital");
    }

    private PairingDetail detail(Pairing pairing, boolean visible) {
        UUID id = pairing.id();
        if (!visible) {
            throw new NotFound("pairing " + id);
        }
        List<PairingRow> masters = lives.mastersOf(pairing);
        PairingRow shown =
                masters.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
        return new PairingDetail(
                shown,
                pairing.version(),
                pairing.endReason(),
                sessions.signedOffIn(id),
                sessions.latestOf(id),
                masters);
    }
}
