package health.zaoxue.mentorship.certification;

import health.zaoxue.identity.PersonService;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.ApplicationState;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.platform.notices.Fact;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** R-MEN-105: tells everybody concerned of each step of an application, in its transaction. */
@ApplicationScoped
class ApplicationNotices {
    @Inject
    private TechniqueService techniques;

    @Inject
    private PersonService people;

    @Inject
    private Notices notices;

    /** Of the state that it has just come into. */
    void changed(Application one, List<UUID> committee) {
        switch (one.storedState()) {
            case SUBMITTED -> tellOffice(one, NoticeKind.APPLICATION_SENT);
            case IN_COMMITTEE -> {
                tell(one, NoticeKind.APPLICATION_IN_COMMITTEE, List.of(one.person()));
                tell(one, NoticeKind.APPLICATION_TO_SIGN, committee);
            }
            case RETURNED -> tellAll(one, NoticeKind.APPLICATION_RETURNED, committee);
            case REFUSED -> tellAll(one, NoticeKind.APPLICATION_REFUSED, committee);
            case GRANTED -> tell(one, NoticeKind.APPLICATION_GRANTED, committee);
            case WITHDRAWN, LAPSED -> {
                NoticeKind kind = one.storedState() == ApplicationState.LAPSED
                        ? NoticeKind.APPLICATION_LAPSED
                        : NoticeKind.APPLICATION_WITHDRAWN;
                tellAll(one, kind, committee);
                tellOffice(one, kind);
            }
        }
    }

    /** Of a signature. */
    void signed(Application one, UUID by) {
        notices.tell(
                Role.CREDENTIALING, one.hospital(), fact(one, NoticeKind.APPLICATION_SIGNED, one.round() + "/" + by));
    }

    private void tellAll(Application one, NoticeKind kind, List<UUID> committee) {
        tell(one, kind, List.of(one.person()));
        tell(one, kind, committee);
    }

    private void tell(Application one, NoticeKind kind, List<UUID> persons) {
        Fact fact = fact(one, kind, one.round());
        persons.forEach(person -> notices.tell(person, fact));
    }

    private void tellOffice(Application one, NoticeKind kind) {
        notices.tell(Role.CREDENTIALING, one.hospital(), fact(one, kind, one.round()));
    }

    private Fact fact(Application one, NoticeKind kind, Object step) {
        return Fact.of(
                kind,
                one.id(),
                step,
                people.person(one.person()).name(),
                techniques.technique(one.technique()).name());
    }
}
