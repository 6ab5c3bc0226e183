package health.zaoxue.identity.account;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What roles and post together let somebody reach. */
final class Reach {
    private static final Set<Role> ADMINISTRATORS = Set.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);

    private Reach() {}

    /** R-IDN-10: the three administrators exclude one another; whoever holds two of these roles holds none. */
    static Set<Role> counted(Set<Role> roles) {
        EnumSet<Role> counted = EnumSet.noneOf(Role.class);
        counted.addAll(roles);
        if (roles.stream().filter(ADMINISTRATORS::contains).count() > 1) {
            counted.removeAll(ADMINISTRATORS);
        }
        return counted;
    }

    static boolean isAdministrator(Set<Role> roles) {
        return roles.stream().anyMatch(ADMINISTRATORS::contains);
    }

    /** R-IDN-11: officials and administrators reach the region, everybody else the hospital where they work today. */
    static Area of(Set<Role> roles, @Nullable UUID hospital) {
        if (roles.contains(Role.COMMISSION_OFFICIAL) || isAdministrator(roles)) {
            return new Area.Region();
        }
        return hospital == null ? new Area.Nowhere() : new Area.Hospital(hospital);
    }

    static String administratorName(Set<Role> roles) {
        if (roles.contains(Role.SYSTEM_ADMIN)) {
            return "System administrator";
        }
        return roles.contains(Role.SECURITY_ADMIN) ? "Security administrator" : "Audit administrator";
    }
}
