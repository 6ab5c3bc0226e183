package health.zaoxue.mentorship.pairing;

import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.NewPairing;
import health.zaoxue.mentorship.PairingService;
import health.zaoxue.mentorship.PairingView;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.text.FreeText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

@ApplicationScoped
@Transactional
class PairingDesk implements PairingService {
    private static final FreeText REASON = FreeText.required("reason", 400);

    @Inject
    private Pairings pairings;

    @Inject
    private People people;

    @Inject
    private TechniqueService techniques;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Override
    @Permitted({Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Outcome<UUID> begin(NewPairing wanted) {
        if (!callers.current().reaches(wanted.hospital())) {
            throw new NotFound("hospital " + wanted.hospital());
        }
        pairings.holdStill(wanted);
        List<Refusal> reasons = ruleFor(wanted).against(wanted);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Pairing pairing = new Pairing(wanted, callers.current().person(), clock.instant());
        pairings.add(pairing);
        return Outcome.done(pairing.id());
    }

    @Override
    @Permitted({Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Outcome<UUID> end(UUID id, LocalDate lastDay, String reason) {
        Pairing pairing = pairings.get(id);
        if (!callers.current().reaches(pairing.hospital())) {
            throw new NotFound("pairing " + id);
        }
        List<Refusal> reasons = REASON.check(reason);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (!pairing.mayEndOn(lastDay)) {
            return Outcome.refused(Refusal.at("lastDay", "pairing.last-day-outside"));
        }
        pairing.end(lastDay, reason.strip());
        return Outcome.done(id);
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF})
    public List<PairingView> myMentors() {
        return views(Pairing::apprentice);
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF})
    public List<PairingView> myApprentices() {
        return views(Pairing::mentor);
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF})
    public boolean isMyApprentice(UUID person) {
        UUID me = callers.current().person();
        return pairings.of(me).stream()
                .anyMatch(pairing ->
                        pairing.mentor().equals(me) && pairing.apprentice().equals(person));
    }

    private PairingRule ruleFor(NewPairing wanted) {
        return new PairingRule(
                people.person(wanted.mentor()),
                people.person(wanted.apprentice()),
                people.onTour(
                        wanted.mentor(), wanted.hospital(), wanted.period().from()),
                !techniques.techniquesOf(List.of(wanted.specialty())).isEmpty(),
                pairings.overlap(wanted));
    }

    /** The caller's pairings in this part of a pair. Whoever asks for one part often asks for the other: all names come at once. */
    private List<PairingView> views(Function<Pairing, UUID> part) {
        UUID me = callers.current().person();
        List<Pairing> found = pairings.of(me);
        Map<UUID, PersonView> names = people.people(found.stream()
                .flatMap(pairing -> Stream.of(pairing.mentor(), pairing.apprentice()))
                .distinct()
                .toList());
        return found.stream()
                .filter(pairing -> part.apply(pairing).equals(me))
                .map(pairing ->
                        pairing.view(id -> Objects.requireNonNull(names.get(id)).name()))
                .toList();
    }
}
