package health.zaoxue.identity.account;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.admin.client.resource.GroupResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;

/** The groups of the realm that stand for hospitals: /hospitals and, below, one by the Latin name of each. */
final class KeycloakGroups {
    private static final String ALL = "hospitals";
    private static final String BELOW = "/" + ALL + "/";
    private static final int MOST = 1000;
    private static final int MADE = 201;

    private final RealmResource realm;

    KeycloakGroups(RealmResource realm) {
        this.realm = realm;
    }

    /** The groups that there are. */
    List<GroupRepresentation> hospitals() {
        return top().getSubGroups(0, MOST, true);
    }

    static boolean isHospital(GroupRepresentation group) {
        return group.getPath() != null && group.getPath().startsWith(BELOW);
    }

    /** The id of the hospital's group, which is made where there is none. */
    String idOf(String hospital) {
        return named(hospital).map(GroupRepresentation::getId).orElseGet(() -> made(hospital));
    }

    private Optional<GroupRepresentation> named(String hospital) {
        return hospitals().stream()
                .filter(group -> hospital.equals(group.getName()))
                .findFirst();
    }

    private String made(String hospital) {
        GroupRepresentation group = new GroupRepresentation();
        group.setName(hospital);
        try (Response answer = top().subGroup(group)) {
            if (answer.getStatus() == MADE) {
                return idIn(answer);
            }
            return named(hospital)
                    .map(GroupRepresentation::getId)
                    .orElseThrow(() -> new WebApplicationException(answer.getStatus()));
        }
    }

    private GroupResource top() {
        return realm.groups().group(realm.getGroupByPath(ALL).getId());
    }

    /** The id of what Keycloak has just made: the end of its address. */
    static String idIn(Response made) {
        String path = made.getLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
