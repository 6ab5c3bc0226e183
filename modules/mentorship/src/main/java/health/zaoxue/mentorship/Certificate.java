package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A certification as it is printed.
 *
 * @param grantedBy who granted it
 * @param signatories the committee that signed for it, by name; empty for a renewal
 * @param code in groups, empty for as long as it has none
 * @param at when this was said
 */
public record Certificate(
        CertificationView certification,
        Translated hospital,
        Translated grantedBy,
        List<Translated> signatories,
        String code,
        Instant at)
        implements Serializable {
    public Certificate {
        signatories = List.copyOf(signatories);
    }

    /** Whether it may be handed out: what is suspended or over is not printed. */
    public boolean isPrintable() {
        return certification.state() == CertificationState.GRANTED && !code.isEmpty();
    }
}
