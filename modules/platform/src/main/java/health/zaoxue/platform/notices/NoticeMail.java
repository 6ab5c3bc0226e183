package health.zaoxue.platform.notices;

import health.zaoxue.platform.outbox.Delivery;
import health.zaoxue.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Mails a notice by itself to those who want that, and to everybody where it is urgent. */
@ApplicationScoped
class NoticeMail implements Delivery {
    @Inject
    private MailBook book;

    @Inject
    private MailWords words;

    @Inject
    private Postman postman;

    @Inject
    private MailSettings settings;

    @Override
    public String kind() {
        return Notices.MAIL;
    }

    @Override
    public boolean isPossible() {
        return settings.isWanted();
    }

    @Override
    public void deliver(OutboxMessage message) throws Exception {
        for (Addressed one : book.one(UUID.fromString(message.key()))) {
            if (MailRule.isMailedAtOnce(one.rhythm(), one.notice().urgent())) {
                postman.send("notice." + message.key(), one.address(), words.of(one.notice(), one.language()));
                book.mailed(List.of(one));
            }
        }
    }
}
