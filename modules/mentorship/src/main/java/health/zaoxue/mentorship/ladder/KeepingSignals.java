package health.zaoxue.mentorship.ladder;

import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.CaseSignedOff;
import health.zaoxue.mentorship.KeepingCurve;
import health.zaoxue.mentorship.LearningCurve;
import health.zaoxue.mentorship.TechniqueView;
import health.zaoxue.platform.notices.Fact;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** R-MEN-111: where the curve of somebody who is certified reaches its limit, the person and the heads of the department are told, once. */
@ApplicationScoped
class KeepingSignals {
    @Inject
    private LadderDrawing drawing;

    @Inject
    private PersonService people;

    @Inject
    private Notices notices;

    @Transactional
    void signedOff(@Observes CaseSignedOff event) {
        LearningCurve curve = drawing.curve(event.apprentice(), event.technique());
        KeepingCurve keeping = curve.keeping();
        if (keeping != null && keeping.signalledAt() > 0) {
            tell(people.person(event.apprentice()), curve.technique(), keeping);
        }
    }

    private void tell(PersonView person, TechniqueView technique, KeepingCurve keeping) {
        Fact fact = Fact.of(
                NoticeKind.CURVE_SIGNAL,
                technique.id(),
                person.id() + "/" + keeping.since(),
                person.name(),
                technique.name());
        notices.tell(person.id(), fact);
        UUID hospital = person.hospital();
        if (hospital != null) {
            notices.tell(Role.DEPARTMENT_HEAD, hospital, person.department(), fact);
        }
    }
}
