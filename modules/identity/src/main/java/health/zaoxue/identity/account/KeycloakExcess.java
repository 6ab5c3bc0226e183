package health.zaoxue.identity.account;

import health.zaoxue.kernel.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/**
 * R-IDN-49: what gives an account roles of ours that it should not have: the role itself, a role that contains it, or a group.
 * A hospital's own group is left alone, since who works there belongs into it: the realm has to be mended where it gives roles.
 */
final class KeycloakExcess {
    private final RealmResource realm;
    private final UserResource user;

    KeycloakExcess(RealmResource realm, UserResource user) {
        this.realm = realm;
        this.user = user;
    }

    /** Takes away what gives other roles of ours than these; answers whether there was any. */
    boolean takenAway(Set<Role> wanted) {
        List<RoleRepresentation> extra = user.roles().realmLevel().listAll().stream()
                .filter(role -> givesOther(role, wanted, new HashSet<>()))
                .toList();
        if (!extra.isEmpty()) {
            user.roles().realmLevel().remove(extra);
        }
        List<GroupRepresentation> groups = user.groups().stream()
                .filter(group -> !KeycloakGroups.isHospital(group) && givesOther(group, wanted))
                .toList();
        groups.forEach(group -> user.leaveGroup(group.getId()));
        return !extra.isEmpty() || !groups.isEmpty();
    }

    private boolean givesOther(RoleRepresentation role, Set<Role> wanted, Set<String> seen) {
        if (isOther(role, wanted)) {
            return true;
        }
        return role.isComposite()
                && seen.add(role.getName())
                && realm.roles().get(role.getName()).getRealmRoleComposites().stream()
                        .anyMatch(part -> givesOther(part, wanted, seen));
    }

    private boolean givesOther(GroupRepresentation group, Set<Role> wanted) {
        return realm.groups().group(group.getId()).roles().realmLevel().listEffective().stream()
                .anyMatch(role -> isOther(role, wanted));
    }

    private static boolean isOther(RoleRepresentation role, Set<Role> wanted) {
        return Role.withRealmName(role.getName())
                .filter(ours -> !wanted.contains(ours))
                .isPresent();
    }
}
