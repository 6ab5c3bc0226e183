package health.zaoxue.platform.notices;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.rounds.RecurringWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Set;

/** Looks every minute whose hour of the digest has come. */
@ApplicationScoped
class DigestRound implements RecurringWork {
    @Inject
    private MailBook book;

    @Inject
    private MailSettings mail;

    @Inject
    private Clock clock;

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SYSTEM_ADMIN);
    }

    @Override
    public void run() {
        if (mail.isWanted()) {
            book.orderDigests(ZonedDateTime.now(clock));
        }
    }
}
