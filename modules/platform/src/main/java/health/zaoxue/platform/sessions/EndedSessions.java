package health.zaoxue.platform.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Ends sessions before their time, wherever they are, and knows which have ended. */
@ApplicationScoped
public class EndedSessions {
    /** Longer than any transaction takes: what was written before a reading may become visible after it. */
    private static final Duration LOOK_BACK = Duration.ofMinutes(2);

    private final KnownEnds known = new KnownEnds();

    @Inject
    private EndedSessionTable table;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "zaoxue.session.absolute.hours")
    private int longestHours;

    private volatile Instant read = Instant.EPOCH;

    /** Ends every session of the account that has begun by now, together with the caller's transaction. */
    @Transactional
    public void endAllOf(String subject) {
        add(new EndedSession(null, subject, null, clock.instant()));
    }

    /**
     * Carries out an order of Keycloak, once.
     *
     * @param order Keycloak's number of the order
     * @param session the one to end; null for all of the account
     * @return false where the same order has come before
     */
    @Transactional
    public boolean endByOrder(String order, String subject, @Nullable String session) {
        return add(new EndedSession(session, session == null ? subject : null, order, clock.instant()));
    }

    /** Whether a session has ended, as far as this node has heard; asks nobody. */
    public boolean cover(String subject, @Nullable String session, Instant begun) {
        return known.cover(subject, session, begun);
    }

    /** R-PLT-80: reads what is new; every node does so every other second. */
    public void hear() {
        Instant now = clock.instant();
        Instant outlived = now.minus(Duration.ofHours(longestHours)).minus(LOOK_BACK);
        Instant from = read.minus(LOOK_BACK);
        read(from.isBefore(outlived) ? outlived : from).forEach(known::learn);
        read = now;
        known.forgetBefore(outlived);
    }

    private List<EndedSession> read(Instant from) {
        try {
            return table.since(from);
        } catch (SQLException failure) {
            throw new IllegalStateException("ended sessions could not be read", failure);
        }
    }

    /** Removes what no session can outlive. */
    void clear() throws SQLException {
        table.removeBefore(clock.instant().minus(Duration.ofHours(longestHours)).minus(LOOK_BACK));
    }

    private boolean add(EndedSession ended) {
        try {
            return table.add(ended);
        } catch (SQLException failure) {
            throw new IllegalStateException("the end of a session could not be written", failure);
        }
    }
}
