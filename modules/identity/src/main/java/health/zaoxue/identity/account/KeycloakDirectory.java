package health.zaoxue.identity.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Objects;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;

/** Keycloak's own accounts. */
@Dependent
class KeycloakDirectory implements AccountDirectory {
    private static final String CHOOSE_A_PASSWORD = "UPDATE_PASSWORD";

    private final KeycloakConnection keycloak;

    @Inject
    KeycloakDirectory(KeycloakConnection keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public List<Held> everyone() throws Unreachable {
        return keycloak.ask(realm -> new KeycloakRollCall(realm).everyone());
    }

    @Override
    public String located(Wanted wanted) throws Unreachable, Refused {
        return keycloak.order(realm -> new KeycloakMaking(realm).located(wanted));
    }

    @Override
    public boolean broughtInLine(String subject, Wanted wanted) throws Unreachable, Refused {
        return keycloak.order(realm -> new KeycloakAccount(realm, subject).broughtInLine(wanted));
    }

    @Override
    public void strip(String subject) throws Unreachable {
        keycloak.ask(realm -> new KeycloakAccount(realm, subject).stripped());
    }

    @Override
    public boolean writeTo(String subject) throws Unreachable {
        return keycloak.ask(realm -> {
            try {
                realm.users().get(subject).executeActionsEmail(List.of(CHOOSE_A_PASSWORD));
                return true;
            } catch (WebApplicationException noMail) {
                return false;
            }
        });
    }

    @Override
    public void initialPassword(String subject, String password) throws Unreachable {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(true);
        keycloak.ask(realm -> {
            UserResource user = realm.users().get(subject);
            user.resetPassword(credential);
            user.logout();
            return subject;
        });
    }

    @Override
    public boolean hasOwnPassword(String subject) throws Unreachable {
        return keycloak.ask(realm -> {
            UserResource user = realm.users().get(subject);
            List<String> actions =
                    Objects.requireNonNullElse(user.toRepresentation().getRequiredActions(), List.of());
            return !actions.contains(CHOOSE_A_PASSWORD)
                    && user.credentials().stream()
                            .anyMatch(each -> CredentialRepresentation.PASSWORD.equals(each.getType()));
        });
    }
}
