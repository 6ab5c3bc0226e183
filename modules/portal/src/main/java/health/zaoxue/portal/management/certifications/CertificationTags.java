package health.zaoxue.portal.management.certifications;

import health.zaoxue.mentorship.CertificationView;
import health.zaoxue.portal.page.Today;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The colour of a certification's state. */
@Named("certificationTags")
@RequestScoped
public class CertificationTags {
    private static final int SOON_MONTHS = 3;

    @Inject
    private Today today;

    /** Valid, expiring soon, not begun yet, suspended, over. */
    public String kind(CertificationView one) {
        LocalDate day = today.day();
        return switch (one.state()) {
            case GRANTED -> one.validOn(day) ? whileValid(one, day) : "info";
            case SUSPENDED -> "danger";
            case REVOKED, EXPIRED, RENEWED -> "hollow";
        };
    }

    private static String whileValid(CertificationView one, LocalDate day) {
        return one.validUntil().isBefore(day.plusMonths(SOON_MONTHS)) ? "warning" : "success";
    }
}
