package health.zaoxue.mentorship.degree;

import health.zaoxue.platform.notices.Fact;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Who is told what of a degree pathway. */
@ApplicationScoped
class DegreeNotices {
    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    void proposed(Degree degree, List<StoredSupervisor> supervisors) {
        tell(supervisors, Fact.of(NoticeKind.DEGREE_PROPOSED, degree.id(), 1, degree.thesis()));
    }

    void reported(StoredMilestone milestone, Degree degree, List<StoredSupervisor> supervisors) {
        String step = milestone.id() + "/" + milestone.doneOn();
        tell(supervisors, Fact.of(NoticeKind.DEGREE_REPORTED, degree.id(), step, degree.thesis()));
    }

    /** R-MEN-203: whoever is on the register is told that they supervise; nobody else can be. */
    void supervises(Degree degree, StoredSupervisor named) {
        tell(named, Fact.of(NoticeKind.DEGREE_SUPERVISED, degree.id(), named.id(), degree.thesis()));
    }

    void ends(Degree degree, StoredSupervisor ended) {
        LocalDate lastDay = Objects.requireNonNull(ended.toDay());
        tell(ended, Fact.of(NoticeKind.DEGREE_SUPERVISION_ENDS, degree.id(), ended.id(), degree.thesis(), lastDay));
    }

    /** R-MEN-205: the title as it was and as it is. */
    void renamed(Degree degree, String before, List<StoredSupervisor> supervisors) {
        Fact fact = Fact.of(NoticeKind.DEGREE_RENAMED, degree.id(), degree.version(), before, degree.thesis());
        tell(supervisors, fact);
        notices.tell(degree.person(), fact);
    }

    private void tell(List<StoredSupervisor> supervisors, Fact fact) {
        LocalDate today = LocalDate.now(clock);
        supervisors.stream().filter(one -> one.goesOn(today)).forEach(one -> tell(one, fact));
    }

    private void tell(StoredSupervisor one, Fact fact) {
        UUID person = one.person();
        if (person != null) {
            notices.tell(person, fact);
        }
    }

    /** R-MEN-165: whoever works for the degree and both supervisors are told, each once for a milestone and its day. */
    void reminds(DueMilestone due) {
        NoticeKind kind = due.overdue() ? NoticeKind.DEGREE_OVERDUE : NoticeKind.DEGREE_DUE;
        Fact fact = Fact.of(kind, due.degree(), due.milestone() + "/" + due.day(), due.thesis(), due.day());
        notices.tell(due.person(), fact);
    }
}
