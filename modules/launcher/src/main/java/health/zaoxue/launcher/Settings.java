package health.zaoxue.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The environment variables by which the application and the realm's import learn what was started where. */
record Settings(String publicUrl, String issuer, Secrets secrets) {
    private static final String PORTAL = "zaoxue-portal";
    private static final String ACCOUNTS = "zaoxue-accounts";

    /** What the placeholders of the realm file stand for; the demonstration asks for no second factor. */
    Map<String, String> ofRealm() {
        return Map.of(
                "ZAOXUE_PUBLIC_URL",
                publicUrl,
                "ZAOXUE_APPLICATION_URL",
                publicUrl,
                "ZAOXUE_OIDC_CLIENT_SECRET",
                secrets.password(Secrets.Name.PORTAL_CLIENT),
                "ZAOXUE_ACCOUNTS_CLIENT_SECRET",
                secrets.password(Secrets.Name.ACCOUNTS_CLIENT),
                "ZAOXUE_SIGN_IN_FLOW",
                "sign-in",
                "ZAOXUE_PASSKEYS",
                "false");
    }

    /** What the application reads through MicroProfile Config. */
    Map<String, String> ofApplication(Database database, Path trail) {
        Map<String, String> settings = new HashMap<>(ofRealm());
        settings.putAll(Map.of(
                "ZAOXUE_DATABASE_URL",
                database.url(),
                "ZAOXUE_DATABASE_USER",
                database.user(),
                "ZAOXUE_DATABASE_PASSWORD",
                database.password(),
                "ZAOXUE_OIDC_ISSUER",
                issuer,
                "ZAOXUE_OIDC_CLIENT_ID",
                PORTAL,
                "ZAOXUE_ACCOUNTS_CLIENT_ID",
                ACCOUNTS,
                "ZAOXUE_SESSION_KEY",
                secrets.key(Secrets.Name.SESSION_KEY),
                "ZAOXUE_TRAIL_FOLDER",
                trail.toString(),
                "ZAOXUE_STOP_WAIT_SECONDS",
                "0",
                "ZAOXUE_DEMONSTRATION",
                "true"));
        return Map.copyOf(settings);
    }
}
