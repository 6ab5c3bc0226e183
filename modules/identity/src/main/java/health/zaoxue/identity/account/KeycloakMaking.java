package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountFailure;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.UserRepresentation;

/** R-IDN-45: finds a person's account in Keycloak, or makes it; however often it is asked, there is one. */
final class KeycloakMaking {
    /** The attribute that says which person of the register an account was made for. */
    static final String PERSON = "person";

    static final String LOCALE = "locale";
    private static final int MADE = 201;
    private static final int TAKEN = 409;

    private final RealmResource realm;

    KeycloakMaking(RealmResource realm) {
        this.realm = realm;
    }

    String located(Wanted wanted) throws AccountDirectory.Refused {
        Optional<UserRepresentation> known = known(wanted);
        return known.isPresent() ? known.get().getId() : made(wanted);
    }

    private Optional<UserRepresentation> known(Wanted wanted) throws AccountDirectory.Refused {
        String subject = wanted.subject();
        if (subject != null) {
            try {
                return Optional.of(realm.users().get(subject).toRepresentation());
            } catch (NotFoundException removed) {
                return named(wanted);
            }
        }
        return named(wanted);
    }

    /** The account of that name; one that was made for nobody here is taken over only where that is wished. */
    private Optional<UserRepresentation> named(Wanted wanted) throws AccountDirectory.Refused {
        String name = wanted.identity().userName();
        Optional<UserRepresentation> found = realm.users().searchByUsername(name, true).stream()
                .filter(user -> name.equalsIgnoreCase(user.getUsername()))
                .findFirst();
        if (found.isPresent() && !isFor(wanted, found.get())) {
            throw new AccountDirectory.Refused(AccountFailure.NAME_TAKEN);
        }
        return found;
    }

    private static boolean isFor(Wanted wanted, UserRepresentation user) {
        List<String> persons = Objects.requireNonNullElse(user.getAttributes(), Map.<String, List<String>>of())
                .getOrDefault(PERSON, List.of());
        return persons.isEmpty()
                ? wanted.existing()
                : persons.contains(wanted.person().toString());
    }

    private String made(Wanted wanted) throws AccountDirectory.Refused {
        try (Response answer = realm.users().create(described(wanted))) {
            if (answer.getStatus() == MADE) {
                return KeycloakGroups.idIn(answer);
            }
            if (answer.getStatus() == TAKEN) {
                return named(wanted)
                        .map(UserRepresentation::getId)
                        .orElseThrow(() -> new AccountDirectory.Refused(AccountFailure.EMAIL_TAKEN));
            }
            throw new jakarta.ws.rs.WebApplicationException(answer.getStatus());
        }
    }

    private static UserRepresentation described(Wanted wanted) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(wanted.identity().userName());
        user.setFirstName(wanted.identity().name().en());
        user.setEmail(wanted.contact().email());
        user.setEmailVerified(wanted.contact().email() != null);
        user.setEnabled(wanted.enabled());
        user.setRequiredActions(List.of("UPDATE_PASSWORD"));
        user.setAttributes(Map.of(
                PERSON, List.of(wanted.person().toString()),
                LOCALE, List.of(wanted.contact().language())));
        return user;
    }
}
