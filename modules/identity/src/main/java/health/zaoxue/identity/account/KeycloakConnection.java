package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountFailure;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/** Our realm in Keycloak, asked with the service account that may see and manage people. */
@Dependent
class KeycloakConnection {
    private static final System.Logger LOG = System.getLogger(KeycloakConnection.class.getName());
    private static final String REALMS = "/realms/";
    private static final Set<Integer> OURS_TO_MEND = Set.of(400, 404, 409);

    private final String issuer;
    private final String clientId;
    private final String clientSecret;

    @Inject
    KeycloakConnection(
            @ConfigProperty(name = "zaoxue.oidc.issuer") String issuer,
            @ConfigProperty(name = "zaoxue.accounts.client.id") String clientId,
            @ConfigProperty(name = "zaoxue.accounts.client.secret") String clientSecret) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    /** Something asked of the realm. */
    interface Question<T> {
        T put(RealmResource realm) throws AccountDirectory.Refused;
    }

    /** The answer to something that Keycloak has no reason to refuse. */
    <T> T ask(Question<T> question) throws AccountDirectory.Unreachable {
        try {
            return order(question);
        } catch (AccountDirectory.Refused refusal) {
            throw new AccountDirectory.Unreachable(refusal);
        }
    }

    /** The answer to something that Keycloak may refuse. */
    <T> T order(Question<T> question) throws AccountDirectory.Unreachable, AccountDirectory.Refused {
        try (Keycloak keycloak = connected()) {
            return question.put(keycloak.realm(realm()));
        } catch (ProcessingException | IllegalStateException failure) {
            throw unreachable(failure);
        } catch (WebApplicationException failure) {
            if (OURS_TO_MEND.contains(failure.getResponse().getStatus())) {
                LOG.log(System.Logger.Level.WARNING, "Keycloak refused", failure);
                throw new AccountDirectory.Refused(AccountFailure.REFUSED);
            }
            throw unreachable(failure);
        }
    }

    private static AccountDirectory.Unreachable unreachable(Exception failure) {
        LOG.log(System.Logger.Level.WARNING, "Keycloak did not answer as it should", failure);
        return new AccountDirectory.Unreachable(failure);
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
}
