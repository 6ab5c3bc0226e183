package health.zaoxue.platform.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/** The mail server that the installation names; without one nothing is mailed and nothing waits to be. */
@ApplicationScoped
class MailSettings {
    private static final String PATIENCE_MILLIS = "15000";
    private static final String USUAL_PORT = "25";

    @Inject
    private Config settings;

    boolean isWanted() {
        return setting("host").isPresent() && setting("from").isPresent();
    }

    String from() {
        return setting("from").orElseThrow();
    }

    Optional<String> user() {
        return setting("user");
    }

    String password() {
        return setting("password").orElse("");
    }

    /** The settings in the words of Jakarta Mail. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", setting("host").orElseThrow());
        properties.setProperty("mail.smtp.port", setting("port").orElse(USUAL_PORT));
        properties.setProperty("mail.smtp.auth", Boolean.toString(user().isPresent()));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        setting("tls").map(MailProtection::valueOf).orElse(MailProtection.NONE).into(properties);
        return properties;
    }

    private Optional<String> setting(String name) {
        return settings.getOptionalValue("zaoxue.mail." + name, String.class);
    }
}
