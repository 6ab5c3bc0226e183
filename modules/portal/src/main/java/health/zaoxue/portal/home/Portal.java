package health.zaoxue.portal.home;

import health.zaoxue.kernel.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The six portals, in the order in which somebody with several is led to the first. */
public enum Portal {
    COMMISSION(Role.COMMISSION_OFFICIAL),
    ADMINISTRATION(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN),
    MANAGEMENT(
            Role.DEPARTMENT_HEAD,
            Role.BIOMEDICAL_ENGINEER,
            Role.HOSPITAL_HEAD,
            Role.CREDENTIALING,
            Role.STATISTICS_CLERK),
    AID(Role.AID_STAFF),
    PHYSICIAN(Role.LOCAL_PHYSICIAN),
    NURSE(Role.NURSE);

    private final Set<Role> roles;

    Portal(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** First part of its addresses. */
    public String getPath() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whose portal it is. */
    public Set<Role> roles() {
        return roles;
    }

    /** The portals of somebody with these roles. */
    public static List<Portal> of(Set<Role> roles) {
        return Arrays.stream(values())
                .filter(portal -> portal.roles.stream().anyMatch(roles::contains))
                .toList();
    }

    /** The portal that an address belongs to. */
    public static Optional<Portal> at(String path) {
        return Arrays.stream(values())
                .filter(portal -> path.startsWith("/" + portal.getPath() + "/"))
                .findFirst();
    }
}
