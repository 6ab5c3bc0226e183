package health.zaoxue.mentorship.ladder;

import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.LearningCurve;
import health.zaoxue.mentorship.PairingService;
import health.zaoxue.mentorship.PairingView;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class Ladders implements LadderService {
    @Inject
    private LadderFacts facts;

    @Inject
    private LadderDrawing drawing;

    @Inject
    private PairingService pairings;

    @Inject
    private PersonService people;

    @Inject
    private CallerContext callers;

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public List<Ladder> mine() {
        return drawing.ofCaller(callers.current().person());
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN})
    public List<Ladder> ofMyApprentices() {
        List<PairingView> active = drawing.activeToday(pairings.myApprentices());
        Map<UUID, Set<String>> taught = active.stream()
                .collect(Collectors.groupingBy(
                        PairingView::apprentice, Collectors.mapping(PairingView::specialty, Collectors.toSet())));
        return drawing.of(taught.keySet(), Map.of()).stream()
                .filter(ladder -> taught.getOrDefault(ladder.person(), Set.of())
                        .contains(ladder.technique().specialty()))
                .toList();
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.HOSPITAL_HEAD, Role.DEPARTMENT_HEAD, Role.COMMISSION_OFFICIAL
    })
    public List<Ladder> taughtBy(UUID mentor, UUID hospital, Map<UUID, Set<String>> taught) {
        Caller caller = callers.current();
        if (!caller.person().equals(mentor) && !caller.reaches(hospital)) {
            throw new NotFound("hospital " + hospital);
        }
        return drawing.at(hospital, taught.keySet()).stream()
                .filter(ladder -> taught.getOrDefault(ladder.person(), Set.of())
                        .contains(ladder.technique().specialty()))
                .toList();
    }

    @Override
    @Permitted({Role.CREDENTIALING, Role.HOSPITAL_HEAD, Role.DEPARTMENT_HEAD})
    public List<Ladder> ofMyHospital() {
        UUID hospital = callers.current().hospital();
        return hospital == null ? List.of() : drawing.of(facts.peopleWithCasesAt(hospital), Map.of());
    }

    @Override
    @Permitted({Role.COMMISSION_OFFICIAL, Role.HOSPITAL_HEAD, Role.DEPARTMENT_HEAD})
    public List<Ladder> atHospital(UUID hospital, UUID technique) {
        if (!callers.current().reaches(hospital)) {
            throw new NotFound("hospital " + hospital);
        }
        return drawing.at(hospital, facts.peopleWithCasesAt(hospital)).stream()
                .filter(ladder -> ladder.technique().id().equals(technique) && ladder.stage() != null)
                .sorted(Comparator.comparing(Ladder::stage).reversed().thenComparing(Ladder::person))
                .toList();
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF, Role.CREDENTIALING, Role.HOSPITAL_HEAD, Role.DEPARTMENT_HEAD})
    public List<SignedCase> signedCases(UUID person, UUID technique) {
        mustReach(person);
        return facts.casesOf(List.of(person)).stream()
                .filter(one -> one.technique().equals(technique))
                .toList();
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF, Role.CREDENTIALING, Role.HOSPITAL_HEAD, Role.DEPARTMENT_HEAD})
    public Ladder ladder(UUID person, UUID technique) {
        mustReach(person);
        return drawing.of(person, technique).orElseThrow(() -> new NotFound("technique " + technique));
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public LearningCurve curve(UUID technique) {
        return drawing.curve(callers.current().person(), technique);
    }

    /** Own records, own apprentices, or the hospital's offices: anybody else's ladder does not exist for the caller. */
    private void mustReach(UUID person) {
        Caller caller = callers.current();
        if (caller.person().equals(person)) {
            return;
        }
        PersonView other = people.person(person);
        boolean near = other.hospital() != null && caller.reaches(other.hospital());
        if (!near || !(isOffice(caller) || isMyApprentice(person, caller))) {
            throw new NotFound("ladder of " + person);
        }
    }

    private static boolean isOffice(Caller caller) {
        return caller.is(Role.CREDENTIALING) || caller.is(Role.HOSPITAL_HEAD) || caller.is(Role.DEPARTMENT_HEAD);
    }

    private boolean isMyApprentice(UUID person, Caller caller) {
        boolean mayTeach = caller.is(Role.AID_STAFF) || caller.is(Role.LOCAL_PHYSICIAN);
        return mayTeach && pairings.isMyApprentice(person);
    }
}
