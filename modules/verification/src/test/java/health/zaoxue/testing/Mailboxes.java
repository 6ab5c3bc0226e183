package health.zaoxue.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What has arrived at the mail server, read as a mail program does. */
@Dependent
public class Mailboxes {
    @Inject
    @ConfigProperty(name = "zaoxue.test.mail.pop3")
    private int port;

    /** A mail as it arrived. */
    public record Arrived(String id, String subject, String text, String html) {}

    /** What lies in the box of that address, oldest first. */
    public List<Arrived> at(String address) {
        try (Store store = Session.getInstance(new Properties()).getStore("pop3")) {
            store.connect("127.0.0.1", port, address, "any");
            try (Folder box = store.getFolder("INBOX")) {
                box.open(Folder.READ_ONLY);
                List<Arrived> arrived = new ArrayList<>();
                for (Message message : box.getMessages()) {
                    arrived.add(read(message));
                }
                return arrived;
            }
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(address, e);
        }
    }

    private static Arrived read(Message message) throws MessagingException, IOException {
        MimeMultipart parts = (MimeMultipart) message.getContent();
        BodyPart text = parts.getBodyPart(0);
        BodyPart html = parts.getBodyPart(1);
        return new Arrived(
                message.getHeader("Message-ID")[0],
                message.getSubject(),
                text.getContent().toString(),
                html.getContent().toString());
    }
}
