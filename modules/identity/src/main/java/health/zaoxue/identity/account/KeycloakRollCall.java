package health.zaoxue.identity.account;

import health.zaoxue.kernel.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Everybody in the realm. Roles and groups are asked for their members, so that more people do not mean more questions. */
final class KeycloakRollCall {
    private final RealmResource realm;
    private final Map<String, Set<Role>> roles = new HashMap<>();
    private final Map<String, Set<String>> hospitals = new HashMap<>();

    KeycloakRollCall(RealmResource realm) {
        this.realm = realm;
    }

    List<Held> everyone() {
        KeycloakBearers bearers = new KeycloakBearers(realm);
        for (Role role : Role.values()) {
            bearers.each(
                    role,
                    user -> roles.computeIfAbsent(user.getId(), id -> EnumSet.noneOf(Role.class))
                            .add(role));
        }
        for (GroupRepresentation group : new KeycloakGroups(realm).hospitals()) {
            bearers.members(
                    group,
                    user -> hospitals
                            .computeIfAbsent(user.getId(), id -> new HashSet<>())
                            .add(group.getName()));
        }
        List<Held> everyone = new ArrayList<>();
        bearers.everybody(user -> everyone.add(held(user)));
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
}
