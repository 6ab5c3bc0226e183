package health.zaoxue.portal.training;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.mentorship.AttendanceCode;
import health.zaoxue.mentorship.AttendanceService;
import health.zaoxue.mentorship.TrainingDetail;
import health.zaoxue.mentorship.TrainingKind;
import health.zaoxue.mentorship.TrainingService;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.QrCode;
import health.zaoxue.portal.web.PublicSite;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** training/code: the code of this moment, large enough for a room. */
@Named("trainingCode")
@RequestScoped
public class TrainingCodeView {
    private static final int HALF = 3;

    @Inject
    private TrainingService trainings;

    @Inject
    private AttendanceService attendance;

    @Inject
    private Address address;

    @Inject
    private PublicSite site;

    @Inject
    private Clock clock;

    private @Nullable TrainingDetail detail;
    private @Nullable AttendanceCode code;

    @PostConstruct
    void load() {
        Outcome<AttendanceCode> shown = attendance.code(address.id("id"));
        code = shown.isDone() ? shown.value() : null;
        detail = trainings.training(address.id("id"));
    }

    public TrainingDetail getDetail() {
        return Objects.requireNonNull(detail, "load comes first");
    }

    /** The code of this moment; nothing outside of its time. */
    public @Nullable AttendanceCode getCode() {
        return code;
    }

    public boolean isRemote() {
        return getDetail().row().kind() == TrainingKind.REMOTE_SESSION;
    }

    /** What leads a phone to the event with the code. */
    public QrCode getQr() {
        return QrCode.of(site.getUrl() + "/training/one.xhtml?id="
                + getDetail().row().id() + "&code="
                + Objects.requireNonNull(code).token());
    }

    /** Six digits in two halves, as they are said. */
    public String getSpoken() {
        String digits = Objects.requireNonNull(code).spoken();
        return digits.substring(0, HALF) + " " + digits.substring(HALF);
    }

    /** Seconds until another code takes its place. */
    public long getSeconds() {
        return Duration.between(clock.instant(), Objects.requireNonNull(code).nextAt())
                        .toSeconds()
                + 1;
    }
}
