package health.zaoxue.browser;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server of the tests, and what has arrived there. */
final class Letters implements AutoCloseable {
    static final String HOST = "127.0.0.1";

    private static final Pattern OF_NOTICE = Pattern.compile("<notice[.]([0-9a-f-]{36})@.*>");

    private final GreenMail server = new GreenMail(new ServerSetup(0, HOST, "smtp"));

    Letters() {
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** The first letter to that address, as plain text; nothing where none has come. */
    Optional<String> to(String address) {
        try {
            for (MimeMessage letter : server.getReceivedMessages()) {
                if (Arrays.toString(letter.getAllRecipients()).contains(address)) {
                    return Optional.of(((MimeMultipart) letter.getContent())
                            .getBodyPart(0)
                            .getContent()
                            .toString());
                }
            }
            return Optional.empty();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(address, e);
        }
    }

    /** The notices that mail has told of. */
    Set<String> notices() {
        Set<String> told = new HashSet<>();
        for (String id : ids()) {
            Matcher notice = OF_NOTICE.matcher(id);
            if (notice.matches()) {
                told.add(notice.group(1));
            }
        }
        return told;
    }

    /** The letters that arrived more than once; a mail program shows each of them once. */
    Set<String> doubled() {
        Set<String> once = new HashSet<>();
        Set<String> again = new HashSet<>();
        ids().stream().filter(id -> !once.add(id)).forEach(again::add);
        return again;
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        try {
            for (MimeMessage letter : server.getReceivedMessages()) {
                ids.add(letter.getMessageID());
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        return ids;
    }

    @Override
    public void close() {
        server.stop();
    }
}
