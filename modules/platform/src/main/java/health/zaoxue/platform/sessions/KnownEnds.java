package health.zaoxue.platform.sessions;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a node has heard of ended sessions, for as long as one of them could still be shown. */
class KnownEnds {
    private final Map<String, Instant> sessions = new ConcurrentHashMap<>();
    private final Map<String, Instant> accounts = new ConcurrentHashMap<>();

    void learn(EndedSession ended) {
        if (ended.session() != null) {
            sessions.merge(ended.session(), ended.at(), KnownEnds::later);
        }
        if (ended.subject() != null) {
            accounts.merge(ended.subject(), ended.at(), KnownEnds::later);
        }
    }

    /** R-PLT-80: whether the session was ended by its name, or began no later than the end of all of its account. */
    boolean cover(String subject, @Nullable String session, Instant begun) {
        if (session != null && sessions.containsKey(session)) {
            return true;
        }
        Instant end = accounts.get(subject);
        return end != null && !begun.isAfter(end);
    }

    void forgetBefore(Instant moment) {
        sessions.values().removeIf(end -> end.isBefore(moment));
        accounts.values().removeIf(end -> end.isBefore(moment));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
