package health.zaoxue.identity.account;

import health.zaoxue.identity.EmployerKind;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which roles one person may have. */
final class RoleRules {
    static final String FIELD = "roles";
    private static final Set<Role> ADMINISTRATORS = Set.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);

    private RoleRules() {}

    /** R-IDN-41: a role fits whoever employs the person: officials and administrators are the commission's, mentors are sent. */
    static Set<Role> fitting(EmployerKind employer) {
        return switch (employer) {
            case COMMISSION ->
                EnumSet.of(Role.COMMISSION_OFFICIAL, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);
            case INSTITUTION -> EnumSet.of(Role.AID_STAFF, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD);
            case HOSPITAL ->
                EnumSet.of(
                        Role.LOCAL_PHYSICIAN,
                        Role.NURSE,
                        Role.DEPARTMENT_HEAD,
                        Role.BIOMEDICAL_ENGINEER,
                        Role.HOSPITAL_HEAD,
                        Role.CREDENTIALING,
                        Role.STATISTICS_CLERK);
        };
    }

    /** R-IDN-42: at most one of the three administrators' roles in one hand. */
    static boolean excludeOneAnother(Set<Role> roles) {
        return roles.stream().filter(ADMINISTRATORS::contains).count() > 1;
    }

    /** Whether somebody with these roles decides about others' money, records or rights. */
    static boolean areSensitive(Set<Role> roles) {
        return roles.contains(Role.COMMISSION_OFFICIAL) || roles.stream().anyMatch(ADMINISTRATORS::contains);
    }

    /** Every reason why this person cannot have these roles. */
    static List<Refusal> refusals(Set<Role> roles, EmployerKind employer) {
        List<Refusal> refusals = new ArrayList<>();
        if (roles.isEmpty()) {
            refusals.add(Refusal.at(FIELD, "choice.missing"));
        }
        if (!fitting(employer).containsAll(roles)) {
            refusals.add(Refusal.at(FIELD, "identity.account.role-unfit"));
        }
        if (excludeOneAnother(roles)) {
            refusals.add(Refusal.at(FIELD, "identity.account.two-administrators"));
        }
        return refusals;
    }

    /** Roles as they are kept in one column, in a fixed order. */
    static String text(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    static Set<Role> read(@Nullable String text) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        if (text != null && !text.isEmpty()) {
            Arrays.stream(text.split(" ")).map(Role::valueOf).forEach(roles::add);
        }
        return roles;
    }
}
