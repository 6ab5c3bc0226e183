package health.zaoxue.platform.notices;

import health.zaoxue.platform.outbox.Delivery;
import health.zaoxue.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Mails what a person has not read yet, in one letter. */
@ApplicationScoped
class DigestMail implements Delivery {
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
        return MailBook.DIGEST;
    }

    @Override
    public boolean isPossible() {
        return settings.isWanted();
    }

    @Override
    public void deliver(OutboxMessage message) throws Exception {
        List<Addressed> unread = book.unreadOf(UUID.fromString(message.payload()));
        if (!unread.isEmpty() && MailRule.isInDigest(unread.get(0).rhythm())) {
            Addressed reader = unread.get(0);
            List<MailedNotice> notices = unread.stream().map(Addressed::notice).toList();
            postman.send("digest." + message.key(), reader.address(), words.digest(notices, reader.language()));
            book.mailed(unread);
        }
    }
}
