package health.zaoxue.demonstration;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.SignInProof;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The people of the demonstration programme by staff number, and the way to act as one of them. */
@ApplicationScoped
class Cast {
    private final Map<String, Caller> people = new HashMap<>();

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    /** Adds a person with the roles of their account and the hospital where they work, if any. */
    void add(String number, UUID person, Set<Role> roles, @Nullable UUID hospital) {
        Area area = hospital == null ? new Area.Region() : new Area.Hospital(hospital);
        people.put(number, new Caller(person, number, roles, area, hospital, null));
    }

    /** Everybody by number, in its order. */
    List<String> everybody() {
        return people.keySet().stream().sorted().toList();
    }

    UUID person(String number) {
        return caller(number).person();
    }

    /** The number of whoever has the role at a hospital. */
    String holder(Role role, UUID hospital) {
        return people.entrySet().stream()
                .filter(entry -> entry.getValue().is(role)
                        && hospital.equals(entry.getValue().hospital()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is " + role + " at " + hospital));
    }

    /** Whether the person has a number here. */
    boolean knows(UUID person) {
        return people.values().stream().anyMatch(one -> one.person().equals(person));
    }

    String numberOf(UUID person) {
        return people.entrySet().stream()
                .filter(entry -> entry.getValue().person().equals(person))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(person + " has no number"));
    }

    UUID hospitalOf(String number) {
        UUID hospital = caller(number).hospital();
        if (hospital == null) {
            throw new IllegalStateException(number + " works at no hospital");
        }
        return hospital;
    }

    /** Runs an act as that person, who has just signed in. */
    <T> T as(String number, Supplier<T> act) {
        callers.enter(caller(number), new SignInProof(clock.instant(), null));
        return act.get();
    }

    /** Runs an act as an administrator whom nobody has entered yet. */
    <T> T asFounder(Supplier<T> act) {
        Set<Role> roles = Set.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);
        callers.enter(new Caller(new UUID(0, 1), "founder", roles, new Area.Region(), null, null));
        return act.get();
    }

    private Caller caller(String number) {
        Caller caller = people.get(number);
        if (caller == null) {
            throw new IllegalStateException("nobody has the number " + number);
        }
        return caller;
    }
}
