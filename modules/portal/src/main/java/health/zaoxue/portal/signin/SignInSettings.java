package health.zaoxue.portal.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What sign-in is told from outside. */
@ApplicationScoped
class SignInSettings {
    private static final int KEY_LENGTH = 32;

    @Inject
    @ConfigProperty(name = "zaoxue.oidc.issuer")
    private String issuer;

    @Inject
    @ConfigProperty(name = "zaoxue.oidc.client.id")
    private String clientId;

    @Inject
    @ConfigProperty(name = "zaoxue.oidc.client.secret")
    private String clientSecret;

    @Inject
    @ConfigProperty(name = "zaoxue.session.key")
    private String sessionKey;

    @Inject
    @ConfigProperty(name = "zaoxue.session.absolute.hours")
    private int absoluteHours;

    SignInSettings() {}

    SignInSettings(String issuer, String clientId, String clientSecret) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    String issuer() {
        return issuer;
    }

    String clientId() {
        return clientId;
    }

    String clientSecret() {
        return clientSecret;
    }

    /** Seals what travels through the browser; the same on every node and after a restart. */
    byte[] key() {
        byte[] key = Base64.getDecoder().decode(sessionKey);
        if (key.length != KEY_LENGTH) {
            throw new IllegalStateException("zaoxue.session.key must be 32 bytes in base64");
        }
        return key;
    }

    /** After this long everybody signs in again, however busy they are. */
    Duration longestSession() {
        return Duration.ofHours(absoluteHours);
    }
}
