package health.zaoxue.identity.account;

import health.zaoxue.kernel.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.keycloak.admin.client.resource.GroupResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Everybody in the realm. Roles and groups are asked for their members, so that more people do not mean more questions. */
final class KeycloakRollCall {
    private static final int AT_ONCE = 500;

    private final RealmResource realm;
    private final Map<String, Set<Role>> roles = new HashMap<>();
    private final Map<String, Set<String>> hospitals = new HashMap<>();

    KeycloakRollCall(RealmResource realm) {
        this.realm = realm;
    }

    List<Held> everyone() {
        for (Role role : Role.values()) {
            RoleResource asked = realm.roles().get(role.realmName());
            each(
                    first -> asked.getUserMembers(first, AT_ONCE),
                    user -> roles.computeIfAbsent(user.getId(), id -> EnumSet.noneOf(Role.class))
                            .add(role));
        }
        for (GroupRepresentation group : new KeycloakGroups(realm).hospitals()) {
            GroupResource asked = realm.groups().group(group.getId());
            each(
                    first -> asked.members(first, AT_ONCE),
                    user -> hospitals
                            .computeIfAbsent(user.getId(), id -> new HashSet<>())
                            .add(group.getName()));
        }
        List<Held> everyone = new ArrayList<>();
        each(first -> realm.users().list(first, AT_ONCE), user -> everyone.add(held(user)));
        return everyone;
    }

    private Held held(UserRepresentation user) {
        return new Held(
                user.getId(),
                user.getUsername(),
                Boolean.TRUE.equals(user.isEnabled()),
                roles.getOrDefault(user.getId(), Set.of()),
                hospitals.getOrDefault(user.getId(), Set.of()));
    }

    private static void each(IntFunction<List<UserRepresentation>> pages, Consumer<UserRepresentation> receiver) {
        int first = 0;
        List<UserRepresentation> page;
        do {
            page = pages.apply(first);
            page.forEach(receiver);
            first += AT_ONCE;
        } while (page.size() == AT_ONCE);
    }
}
