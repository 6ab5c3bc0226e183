package health.zaoxue.identity.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.representations.idm.UserRepresentation;

/** Keycloak's own answer, asked with the service account of the administration portal. */
@Dependent
class KeycloakDirectory implements AccountDirectory {
    private static final System.Logger LOG = System.getLogger(KeycloakDirectory.class.getName());
    private static final String REALMS = "/realms/";

    private final String issuer;
    private final String clientId;
    private final String clientSecret;

    @Inject
    KeycloakDirectory(
            @ConfigProperty(name = "zaoxue.oidc.issuer") String issuer,
            @ConfigProperty(name = "zaoxue.accounts.client.id") String clientId,
            @ConfigProperty(name = "zaoxue.accounts.client.secret") String clientSecret) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    @Override
    public Optional<Entry> accountNamed(String userName) throws Unreachable {
        try (Keycloak keycloak = connected()) {
            return keycloak.realm(realm()).users().searchByUsername(userName, true).stream()
                    .filter(user -> userName.equalsIgnoreCase(user.getUsername()))
                    .map(KeycloakDirectory::entry)
                    .findFirst();
        } catch (ProcessingException | WebApplicationException failure) {
            LOG.log(System.Logger.Level.WARNING, "Keycloak did not answer as it should", failure);
            throw new Unreachable(failure);
        }
    }

    private Keycloak connected() {
        return KeycloakBuilder.builder()
                .serverUrl(issuer.substring(0, issuer.lastIndexOf(REALMS)))
                .realm(realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .build();
    }

    private String realm() {
        return issuer.substring(issuer.lastIndexOf(REALMS) + REALMS.length());
    }

    private static Entry entry(UserRepresentation user) {
        return new Entry(user.getId(), user.getUsername());
    }
}
