package health.zaoxue.identity.account;

import health.zaoxue.kernel.Role;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.GroupResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** R-IDN-48: who bears a role of ours in whatever way: by itself, within another role, or by a group or one above it. */
final class KeycloakBearers {
    private static final int AT_ONCE = 500;

    private final RealmResource realm;
    private final Map<String, Set<String>> within = new HashMap<>();

    KeycloakBearers(RealmResource realm) {
        this.realm = realm;
        for (RoleRepresentation role : realm.roles().list()) {
            if (role.isComposite()) {
                within.put(role.getName(), partsOf(role.getName()));
            }
        }
    }

    /** Names everybody who bears the role, some more than once. */
    void each(Role role, Consumer<UserRepresentation> receiver) {
        for (String name : carriers(role.realmName())) {
            RoleResource asked = realm.roles().get(name);
            inPages(first -> asked.getUserMembers(first, AT_ONCE), receiver);
            inPages(
                    first -> List.copyOf(asked.getRoleGroupMembers(first, AT_ONCE)),
                    group -> membersOf(group.getId(), receiver));
        }
    }

    /** Names whoever is in the group itself. */
    void members(GroupRepresentation group, Consumer<UserRepresentation> receiver) {
        GroupResource asked = realm.groups().group(group.getId());
        inPages(first -> asked.members(first, AT_ONCE), receiver);
    }

    /** Names every account of the realm. */
    void everybody(Consumer<UserRepresentation> receiver) {
        inPages(first -> realm.users().list(first, AT_ONCE), receiver);
    }

    /** The role and all roles that contain it, at whatever depth. */
    private Set<String> carriers(String name) {
        Set<String> carriers = new HashSet<>(Set.of(name));
        int known;
        do {
            known = carriers.size();
            within.forEach((role, parts) -> {
                if (!Collections.disjoint(parts, carriers)) {
                    carriers.add(role);
                }
            });
        } while (carriers.size() > known);
        return carriers;
    }

    private Set<String> partsOf(String name) {
        return realm.roles().get(name).getRealmRoleComposites().stream()
                .map(RoleRepresentation::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void membersOf(String group, Consumer<UserRepresentation> receiver) {
        GroupResource asked = realm.groups().group(group);
        inPages(first -> asked.members(first, AT_ONCE), receiver);
        inPages(first -> asked.getSubGroups(first, AT_ONCE, true), below -> membersOf(below.getId(), receiver));
    }

    private static <T> void inPages(IntFunction<List<T>> pages, Consumer<T> receiver) {
        int first = 0;
        List<T> page;
        do {
            page = pages.apply(first);
            page.forEach(receiver);
            first += AT_ONCE;
        } while (page.size() == AT_ONCE);
    }
}
