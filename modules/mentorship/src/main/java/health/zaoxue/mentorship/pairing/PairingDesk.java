package health.zaoxue.mentorship.pairing;

import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.NewPairing;
import health.zaoxue.mentorship.NewPairings;
import health.zaoxue.mentorship.PairingEnd;
import health.zaoxue.mentorship.PairingService;
import health.zaoxue.mentorship.PairingSuccession;
import health.zaoxue.mentorship.PairingView;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.text.FreeText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

@ApplicationScoped
@Transactional
class PairingDesk implements PairingService {
    private static final FreeText REASON = FreeText.required("reason", 400);
    private static final FreeText WHY = FreeText.required("why", 400);

    @Inject
    private Pairings pairings;

    @Inject
    private People people;

    @Inject
    private PairingMaking making;

    @Inject
    private CallerContext callers;

    @Override
    @Permitted({Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Outcome<UUID> begin(NewPairing wanted) {
        List<Refusal> reasons = making.against(reached(wanted));
        return reasons.isEmpty() ? Outcome.done(making.make(wanted, me()).id()) : Outcome.refused(reasons);
    }

    @Override
    @Permitted({Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Outcome<List<UUID>> beginTogether(NewPairings wanted) {
        wanted.each().forEach(this::reached);
        List<UUID> made = pairings.madeBy(wanted.key());
        if (!made.isEmpty()) {
            return Outcome.done(made);
        }
        List<Refusal> reasons = new ArrayList<>(GroupRule.against(wanted));
        if (reasons.isEmpty()) {
            wanted.each()
                    .flatMap(one -> making.against(one).stream())
                    .distinct()
                    .forEach(reasons::add);
        }
        return reasons.isEmpty() ? Outcome.done(making.make(wanted, me())) : Outcome.refused(reasons);
    }

    @Override
    @Permitted({Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Outcome<UUID> end(PairingEnd wanted) {
        Pairing pairing = reached(pairings.hold(wanted.pairing()));
        if (pairing.endedWith(wanted.lastDay(), wanted.reason())) {
            return Outcome.done(pairing.id());
        }
        List<Refusal> reasons = REASON.check(wanted.reason());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Pairings.mustBe(wanted.version(), pairing);
        if (!pairing.mayEndOn(wanted.lastDay())) {
            return Outcome.refused(Refusal.at("lastDay", "pairing.last-day-outside"));
        }
        pairing.end(wanted.lastDay(), wanted.reason());
        pairings.flush();
        return Outcome.done(pairing.id());
    }

    @Override
    @Permitted({Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Outcome<UUID> handOver(PairingSuccession wanted) {
        Pairing pairing = reached(pairings.hold(wanted.pairing()));
        Optional<Pairing> successor = pairings.successorOf(pairing.id());
        if (successor.isPresent()) {
            return successor.get().mentor().equals(wanted.mentor())
                    ? Outcome.done(successor.get().id())
                    : Outcome.refused(Refusal.of("pairing.handed-over-already"));
        }
        List<Refusal> reasons = new ArrayList<>(WHY.check(wanted.reason()));
        reasons.addAll(SuccessionRule.against(pairing, wanted));
        if (reasons.isEmpty()) {
            reasons.addAll(making.against(SuccessionRule.successor(pairing, wanted)));
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Pairings.mustBe(wanted.version(), pairing);
        return Outcome.done(making.makeSuccessor(pairing, wanted, me()).id());
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

    private UUID me() {
        return callers.current().person();
    }

    private NewPairing reached(NewPairing wanted) {
        if (!callers.current().reaches(wanted.hospital())) {
            throw new NotFound("hospital " + wanted.hospital());
        }
        return wanted;
    }

    private Pairing reached(Pairing pairing) {
        if (!callers.current().reaches(pairing.hospital())) {
            throw new NotFound("pairing " + pairing.id());
        }
        return pairing;
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
