package health.zaoxue.platform.notices;

import health.zaoxue.platform.outbox.Undeliverable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Clock;
import java.util.Date;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands letters to the mail server. */
@ApplicationScoped
class Postman {
    private static final String UTF_8 = "UTF-8";

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "zaoxue.public.url")
    private URI site;

    /**
     * Sends a letter.
     *
     * @param id the same for the same letter however often it is sent, so that mail programs show it once
     */
    void send(String id, String address, Letter letter) throws MessagingException, Undeliverable {
        MimeMessage message = new Identified(session(), "<" + id + "@" + site.getHost() + ">");
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, recipient(address));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(parts(letter));
        try {
            Transport.send(message);
        } catch (SendFailedException refused) {
            if (refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0) {
                throw new Undeliverable("the mail server does not accept the address");
            }
            throw refused;
        }
    }

    private static InternetAddress recipient(String address) throws Undeliverable {
        try {
            return new InternetAddress(address, true);
        } catch (AddressException malformed) {
            throw new Undeliverable("the address of the account is malformed");
        }
    }

    private static MimeMultipart parts(Letter letter) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private Session session() {
        return Session.getInstance(
                settings.properties(),
                settings.user()
                        .map(user -> authenticator(user, settings.password()))
                        .orElse(null));
    }

    private static Authenticator authenticator(String user, String password) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        };
    }

    /** A message that keeps its own id. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
