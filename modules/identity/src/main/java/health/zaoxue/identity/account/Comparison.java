package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountDrift;
import health.zaoxue.identity.AccountDriftKind;
import health.zaoxue.kernel.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R-IDN-48: every difference between what is wished and what Keycloak has, the gravest first, and nothing else. */
final class Comparison {
    private static final Comparator<AccountDrift> GRAVEST_FIRST =
            Comparator.comparing(AccountDrift::kind).thenComparing(AccountDrift::userName);

    private final List<AccountDrift> lines = new ArrayList<>();

    private Comparison() {}

    static List<AccountDrift> of(List<Wanted> wanted, List<Held> held) {
        Map<String, Held> bySubject = new HashMap<>();
        held.forEach(account -> bySubject.put(account.subject(), account));
        Comparison comparison = new Comparison();
        for (Wanted wish : wanted) {
            @Nullable Held there = wish.subject() == null ? null : bySubject.remove(wish.subject());
            if (!wish.open()) {
                comparison.compare(wish, there);
            } else if (there != null) {
                comparison.lookAtAdministrators(wish, there);
            }
        }
        bySubject.values().forEach(comparison::lookAtUnknown);
        return comparison.lines.stream().sorted(GRAVEST_FIRST).toList();
    }

    private void compare(Wanted wish, @Nullable Held there) {
        if (there == null) {
            if (wish.enabled()) {
                add(AccountDriftKind.MISSING_ACCOUNT, wish, wish.roles());
            }
            return;
        }
        boolean two = lookAtAdministrators(wish, there);
        compareRoles(wish, there, two);
        if (wish.enabled() != there.enabled()) {
            add(there.enabled() ? AccountDriftKind.STILL_ENABLED : AccountDriftKind.STILL_DISABLED, wish, Set.of());
        }
        Set<String> hospitals = wish.hospital() == null ? Set.of() : Set.of(wish.hospital());
        if (wish.enabled() && !hospitals.equals(there.hospitals())) {
            lines.add(line(AccountDriftKind.OTHER_HOSPITAL, wish, Set.of(), there));
        }
    }

    private void compareRoles(Wanted wish, Held there, boolean two) {
        if (!wish.stated()) {
            if (!there.roles().isEmpty()) {
                add(AccountDriftKind.UNSTATED, wish, there.roles());
            }
            return;
        }
        Set<Role> extra = without(there.roles(), wish.roles());
        if (!extra.isEmpty() && !two) {
            add(AccountDriftKind.EXTRA_ROLE, wish, extra);
        }
        Set<Role> missing = without(wish.roles(), there.roles());
        if (!missing.isEmpty()) {
            add(AccountDriftKind.MISSING_ROLE, wish, missing);
        }
    }

    private boolean lookAtAdministrators(Wanted wish, Held there) {
        boolean two = RoleRules.excludeOneAnother(there.roles());
        if (two) {
            add(AccountDriftKind.TWO_ADMINISTRATORS, wish, there.roles());
        }
        return two;
    }

    private void lookAtUnknown(Held there) {
        if (there.roles().isEmpty() && there.hospitals().isEmpty()) {
            return;
        }
        AccountDriftKind kind = RoleRules.excludeOneAnother(there.roles())
                ? AccountDriftKind.TWO_ADMINISTRATORS
                : AccountDriftKind.UNKNOWN_ACCOUNT;
        lines.add(new AccountDrift(
                kind, null, null, there.subject(), there.userName(), there.roles(), hospital(there), null));
    }

    private void add(AccountDriftKind kind, Wanted wish, Set<Role> roles) {
        lines.add(line(kind, wish, roles, null));
    }

    private static AccountDrift line(AccountDriftKind kind, Wanted wish, Set<Role> roles, @Nullable Held there) {
        Wanted.Identity identity = wish.identity();
        return new AccountDrift(
                kind,
                identity.person(),
                identity.name(),
                identity.subject(),
                identity.userName(),
                roles,
                there == null ? null : hospital(there),
                there == null ? null : wish.hospital());
    }

    private static @Nullable String hospital(Held there) {
        return there.hospitals().isEmpty()
                ? null
                : String.join(", ", there.hospitals().stream().sorted().toList());
    }

    private static Set<Role> without(Set<Role> some, Set<Role> others) {
        EnumSet<Role> rest = EnumSet.noneOf(Role.class);
        rest.addAll(Objects.requireNonNull(some));
        rest.removeAll(others);
        return rest;
    }
}
