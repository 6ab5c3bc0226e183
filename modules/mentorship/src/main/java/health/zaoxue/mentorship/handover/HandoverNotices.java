package health.zaoxue.mentorship.handover;

import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.HandoverRow;
import health.zaoxue.platform.notices.Fact;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** R-MEN-120: who is told what of a handover, each once. */
@ApplicationScoped
class HandoverNotices {
    @Inject
    private Notices notices;

    void opened(HandoverRow row) {
        notices.tell(row.mentor(), own(NoticeKind.HANDOVER_OPENED, row, lastDay(row)));
    }

    void due(HandoverRow row, int mark) {
        notices.tell(row.mentor(), own(NoticeKind.HANDOVER_DUE, row, lastDay(row) + "/" + mark));
    }

    private static Fact own(NoticeKind kind, HandoverRow row, Object step) {
        return Fact.of(kind, row.id(), step, row.hospitalName(), lastDay(row));
    }

    void offered(HandoverRow row) {
        notices.tell(
                Objects.requireNonNull(row.successor()),
                Fact.of(NoticeKind.HANDOVER_OFFERED, row.id(), row.version(), row.mentorName(), lastDay(row)));
    }

    void questioned(HandoverRow row) {
        notices.tell(
                row.mentor(),
                Fact.of(
                        NoticeKind.HANDOVER_QUESTIONED,
                        row.id(),
                        row.version(),
                        Objects.requireNonNull(row.successorName())));
    }

    void accepted(HandoverRow row, @Nullable UUID department) {
        Fact fact = Fact.of(
                NoticeKind.HANDOVER_ACCEPTED,
                row.id(),
                row.version(),
                row.mentorName(),
                Objects.requireNonNull(row.successorName()));
        notices.tell(row.mentor(), fact);
        notices.tell(Role.DEPARTMENT_HEAD, row.hospital(), department, fact);
    }

    void lapsed(HandoverRow row, @Nullable UUID department) {
        notices.tell(
                Role.DEPARTMENT_HEAD,
                row.hospital(),
                department,
                Fact.of(NoticeKind.HANDOVER_LAPSED, row.id(), 1, row.mentorName(), lastDay(row)));
    }

    void checked(HandoverRow row, @Nullable UUID department) {
        Fact fact = Fact.of(NoticeKind.HANDOVER_CHECKED, row.id(), 1, row.mentorName(), row.hospitalName());
        notices.tell(Role.DEPARTMENT_HEAD, row.hospital(), department, fact);
        notices.tell(Role.COMMISSION_OFFICIAL, null, fact);
    }

    void rare(HandoverRow row, @Nullable UUID department, Volume volume, int round) {
        Fact fact = Fact.of(
                NoticeKind.TECHNIQUE_RARE,
                row.id(),
                volume.technique() + "/" + round,
                volume.name(),
                Integer.toString(volume.cases()));
        notices.tell(Role.DEPARTMENT_HEAD, row.hospital(), department, fact);
        UUID successor = row.successor();
        if (successor != null) {
            notices.tell(successor, fact);
        }
    }

    private static LocalDate lastDay(HandoverRow row) {
        return Objects.requireNonNull(row.tour().to());
    }
}
