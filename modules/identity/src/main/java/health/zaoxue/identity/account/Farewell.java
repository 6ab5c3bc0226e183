package health.zaoxue.identity.account;

import health.zaoxue.platform.notices.Notices;
import health.zaoxue.platform.sessions.EndedSessions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What ends together with an account, or with some of its roles, in the same transaction. */
@Dependent
class Farewell {
    @Inject
    private EndedSessions sessions;

    @Inject
    private Notices notices;

    /** Ends every session; whoever signs in again has the roles that count then. */
    void signOut(@Nullable String subject) {
        if (subject != null) {
            sessions.endAllOf(subject);
        }
    }

    /** Ends every session, and tells the person nothing more by the roles that were held. */
    void leave(UUID person, @Nullable String subject) {
        signOut(subject);
        notices.leave(person);
    }
}
