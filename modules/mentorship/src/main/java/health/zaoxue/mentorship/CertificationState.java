package health.zaoxue.mentorship;

import java.time.LocalDate;

/** What a certification is worth. Only who granted it last keeps it going; time alone lets it expire. */
public enum CertificationState {
    /** It lets the person act, within its days. */
    GRANTED,
    /** It holds nobody up until somebody has looked into it. */
    SUSPENDED,
    /** The office took it back, with a reason. */
    REVOKED,
    /** Its last day has passed. Nobody brings it about, and it is never stored. */
    EXPIRED,
    /** A later one stands in its place. */
    RENEWED;

    /**
     * R-MEN-60: one that was granted is suspended, revoked or renewed, or expires; a suspension is lifted or ends in a revocation; an
     * expired one is renewed; what was revoked or renewed stays so.
     */
    public boolean mayBecome(CertificationState next) {
        return switch (this) {
            case GRANTED -> next == SUSPENDED || next == REVOKED || next == RENEWED || next == EXPIRED;
            case SUSPENDED -> next == GRANTED || next == REVOKED;
            case EXPIRED -> next == RENEWED;
            case REVOKED, RENEWED -> false;
        };
    }

    /** R-MEN-60: what was granted has expired on the day after its last one; a suspension stays until it is lifted. */
    public CertificationState on(LocalDate day, LocalDate last) {
        return this == GRANTED && day.isAfter(last) ? EXPIRED : this;
    }

    /** Whether no act changes it any more. */
    public boolean isFinal() {
        return switch (this) {
            case GRANTED, SUSPENDED, EXPIRED -> false;
            case REVOKED, RENEWED -> true;
        };
    }
}
