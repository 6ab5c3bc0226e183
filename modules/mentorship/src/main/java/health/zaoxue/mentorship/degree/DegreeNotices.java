package health.zaoxue.mentorship.degree;

import health.zaoxue.platform.notices.Fact;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Who is told what of a degree pathway. */
@ApplicationScoped
class DegreeNotices {
    @Inject
    private Notices notices;

    void proposed(Degree degree) {
        toSupervisors(degree, Fact.of(NoticeKind.DEGREE_PROPOSED, degree.id(), 1, degree.thesis()));
    }

    void reported(Degree degree, UUID milestone, Object step) {
        toSupervisors(
                degree, Fact.of(NoticeKind.DEGREE_REPORTED, degree.id(), milestone + "/" + step, degree.thesis()));
    }

    private void toSupervisors(Degree degree, Fact fact) {
        notices.tell(degree.local(), fact);
        notices.tell(degree.outside(), fact);
    }

    /** R-MEN-165: whoever works for the degree and both supervisors are told, each once for a milestone and its day. */
    void reminds(DueMilestone due) {
        NoticeKind kind = due.overdue() ? NoticeKind.DEGREE_OVERDUE : NoticeKind.DEGREE_DUE;
        Fact fact = Fact.of(kind, due.degree(), due.milestone() + "/" + due.day(), due.thesis(), due.day());
        due.people().forEach(person -> notices.tell(person, fact));
    }
}
