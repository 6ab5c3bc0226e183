package health.zaoxue.platform.notices;

import java.util.Properties;

/** How the way to the mail server is protected; where it is, it is never left open. */
enum MailProtection {
    NONE,
    STARTTLS,
    TLS;

    void into(Properties properties) {
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(this == STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(this == STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(this == TLS));
    }
}
