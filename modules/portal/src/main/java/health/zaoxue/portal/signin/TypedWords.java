package health.zaoxue.portal.signin;

import java.io.Serializable;
import java.time.Instant;

/** What somebody typed before going to sign in. */
record TypedWords(Serializable words, Instant kept) implements Serializable {
    boolean isOpenAt(Instant now) {
        return now.isBefore(kept.plus(Transaction.LONGEST));
    }
}
