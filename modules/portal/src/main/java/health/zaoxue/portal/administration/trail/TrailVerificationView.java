package health.zaoxue.portal.administration.trail;

import health.zaoxue.platform.trail.TrailReport;
import health.zaoxue.platform.trail.TrailService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/trail/verify: reads the whole trail and says whether it is whole. */
@Named("trailVerification")
@ViewScoped
public class TrailVerificationView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TrailService trail;

    @Inject
    private transient Clock clock;

    private @Nullable TrailReport report;
    private @Nullable Instant verifiedAt;

    public void verify() {
        report = trail.verify();
        verifiedAt = clock.instant();
    }

    /** Null before it was asked for. */
    public @Nullable TrailReport getReport() {
        return report;
    }

    public @Nullable Instant getVerifiedAt() {
        return verifiedAt;
    }
}
