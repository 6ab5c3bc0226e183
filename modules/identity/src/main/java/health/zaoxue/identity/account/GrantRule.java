package health.zaoxue.identity.account;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which grants may stand beside one another, and on which days. */
final class GrantRule {
    private GrantRule() {}

    /**
     * R-IDN-90: a grant begins today or later, does not end before it begins, and the same role is given at the same place once a day.
     *
     * @param others of the same person, whose days count
     */
    static List<Refusal> whyNot(GrantFacts wanted, LocalDate today, List<GrantFacts> others) {
        List<Refusal> refusals = new ArrayList<>();
        if (wanted.period().from().isBefore(today)) {
            refusals.add(Refusal.at("from", "identity.grant.past"));
        }
        others.stream()
                .filter(other -> other.role() == wanted.role() && isSamePlace(other, wanted))
                .filter(other -> other.period().overlaps(wanted.period()))
                .findFirst()
                .ifPresent(other -> refusals.add(Refusal.at(
                        "role", "identity.grant.overlaps", other.period().from())));
        if (isExcluded(Set.of(wanted.role()), wanted.period(), others)) {
            refusals.add(Refusal.at("role", "identity.account.two-administrators"));
        }
        return refusals;
    }

    /** R-IDN-91: whoever was sent is given nothing without a tour, and nothing beyond its last day. */
    static Optional<Refusal> whyNotWith(@Nullable Period tour, @Nullable LocalDate until) {
        if (tour == null) {
            return Optional.of(Refusal.at("from", "identity.grant.no-tour"));
        }
        LocalDate last = Objects.requireNonNull(tour.to());
        return until != null && until.isAfter(last)
                ? Optional.of(Refusal.at("until", "identity.grant.after-tour", last))
                : Optional.empty();
    }

    /** R-IDN-92: on no day has one person two of the three administrators' roles. */
    static boolean isExcluded(Set<Role> roles, Period days, List<GrantFacts> others) {
        EnumSet<Role> held = EnumSet.noneOf(Role.class);
        held.addAll(roles);
        if (roles.stream().noneMatch(role -> Reach.isAdministrator(Set.of(role)))) {
            return false;
        }
        others.stream()
                .filter(other -> other.period().overlaps(days))
                .map(GrantFacts::role)
                .forEach(held::add);
        return RoleRules.excludeOneAnother(held);
    }

    private static boolean isSamePlace(GrantFacts one, GrantFacts other) {
        return Objects.equals(one.hospital(), other.hospital()) && Objects.equals(one.department(), other.department());
    }
}
