package health.zaoxue.mentorship.caselog;

import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.notices.Fact;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Tells the mentor that a case has come, and the apprentice what became of it. */
@ApplicationScoped
class CaseNotices {
    @Inject
    private Notices notices;

    @Inject
    private Naming naming;

    @Inject
    private CallerContext callers;

    /** @param by who brought the entry into the state that it is in now */
    void tell(CaseEntry entry, UUID by, int step) {
        switch (entry.state()) {
            case DRAFT -> {
                // nobody's business yet
            }
            case SUBMITTED -> tellMentor(entry, step);
            case SIGNED_OFF -> tellOfSignOff(entry, by, step);
            case RETURNED -> tellApprentice(NoticeKind.CASE_RETURNED, entry, by, step);
        }
    }

    /** R-MEN-146: where somebody else held the device, the mentor learns that their code was used. */
    private void tellOfSignOff(CaseEntry entry, UUID mentor, int step) {
        tellApprentice(NoticeKind.CASE_SIGNED_OFF, entry, mentor, step);
        if (!callers.current().person().equals(mentor)) {
            notices.tell(mentor, fact(NoticeKind.CASE_CO_SIGNED, entry, entry.apprentice(), step));
        }
    }

    private void tellMentor(CaseEntry entry, int step) {
        UUID mentor = entry.mentor();
        if (mentor != null) {
            notices.tell(mentor, fact(NoticeKind.CASE_SENT, entry, entry.apprentice(), step));
        }
    }

    private void tellApprentice(NoticeKind kind, CaseEntry entry, UUID mentor, int step) {
        notices.tell(entry.apprentice(), fact(kind, entry, mentor, step));
    }

    private Fact fact(NoticeKind kind, CaseEntry entry, UUID person, int step) {
        Names names = naming.of(List.of(person), List.of(entry.technique()));
        return Fact.of(kind, entry.id(), step, names.person(person), names.technique(entry.technique()));
    }
}
