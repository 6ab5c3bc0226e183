package health.zaoxue.testing;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A real mail server beside the tests: it takes mail by SMTP and hands it out by POP3, to whatever address it was sent. */
final class MailServer {
    private static final String HERE = "127.0.0.1";

    private final GreenMail server =
            new GreenMail(new ServerSetup[] {new ServerSetup(0, HERE, "smtp"), new ServerSetup(0, HERE, "pop3")});

    private MailServer() {}

    static MailServer start() {
        MailServer started = new MailServer();
        started.server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        started.server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(started.server::stop));
        return started;
    }

    int smtp() {
        return server.getSmtp().getPort();
    }

    int pop3() {
        return server.getPop3().getPort();
    }
}
