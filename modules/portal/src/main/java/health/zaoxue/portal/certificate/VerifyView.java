package health.zaoxue.portal.certificate;

import health.zaoxue.mentorship.CertificateService;
import health.zaoxue.mentorship.VerifiedCertificate;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Today;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** verify: whether a certificate that somebody holds in their hands is worth what it says; for everybody. */
@Named("verifyView")
@RequestScoped
public class VerifyView {
    private static final int LONGEST = 60;

    @Inject
    private CertificateService certificates;

    @Inject
    private Address address;

    @Inject
    private Today today;

    private String typed = "";
    private @Nullable VerifiedCertificate found;

    @PostConstruct
    void load() {
        String sent = address.text("code");
        typed = sent.substring(0, Math.min(LONGEST, sent.length()));
        if (isAsked()) {
            found = certificates.verify(typed).orElse(null);
        }
    }

    public boolean isAsked() {
        return !typed.isBlank();
    }

    public String getTyped() {
        return typed;
    }

    public @Nullable VerifiedCertificate getFound() {
        return found;
    }

    /** The end of the key of the sentence that says what the certificate is worth: unknown, not begun yet, or its state. */
    public String getVerdict() {
        VerifiedCertificate known = found;
        if (known == null) {
            return "unknown";
        }
        return switch (known.state()) {
            case GRANTED -> today.day().isBefore(known.validFrom()) ? "ahead" : "valid";
            case SUSPENDED -> "suspended";
            case REVOKED -> "revoked";
            case EXPIRED -> "expired";
            case RENEWED -> "renewed";
        };
    }

    /** When that was so: whoever prints or keeps the answer keeps its time with it. */
    public Instant getAt() {
        return today.now();
    }

    /** How its box looks. */
    public String getKind() {
        return switch (getVerdict()) {
            case "valid" -> "ok";
            case "ahead", "renewed" -> "info";
            case "suspended", "expired" -> "warn";
            default -> "bad";
        };
    }
}
