package health.zaoxue.mentorship.degree;

import health.zaoxue.mentorship.DegreeFact;
import health.zaoxue.mentorship.DegreePlan;
import health.zaoxue.platform.notices.Fact;
import health.zaoxue.platform.notices.Labelled;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** R-MEN-205, R-MEN-227: another title beside the one before, and whatever else is different as it is now; each with the reason. */
    void changed(Degree degree, DegreePlan before, String reason, List<StoredSupervisor> supervisors) {
        Labelled why = Labelled.of(DegreeFact.REASON, reason);
        if (!before.thesis().equals(degree.thesis())) {
            tellAll(degree, supervisors, NoticeKind.DEGREE_RENAMED, List.of(before.thesis(), degree.thesis(), why));
        }
        List<Object> different = different(before, degree.plan());
        if (!different.isEmpty()) {
            different.add(0, degree.thesis());
            different.add(why);
            tellAll(degree, supervisors, NoticeKind.DEGREE_CHANGED, different);
        }
    }

    private void tellAll(Degree degree, List<StoredSupervisor> supervisors, NoticeKind kind, List<Object> mentions) {
        Fact fact = Fact.of(kind, degree.id(), degree.version(), mentions.toArray());
        tell(supervisors, fact);
        notices.tell(degree.person(), fact);
    }

    /** R-MEN-227: institution, first and last day, each where it is another. */
    static List<Object> different(DegreePlan before, DegreePlan now) {
        List<Object> told = new ArrayList<>();
        if (!now.institution().equals(before.institution())) {
            told.add(Labelled.of(DegreeFact.INSTITUTION, now.institution()));
        }
        if (!now.planned().from().equals(before.planned().from())) {
            told.add(Labelled.of(DegreeFact.BEGINS, now.planned().from()));
        }
        if (!Objects.equals(now.planned().to(), before.planned().to())) {
            told.add(Labelled.of(
                    DegreeFact.ENDS, Objects.requireNonNull(now.planned().to())));
        }
        return told;
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
