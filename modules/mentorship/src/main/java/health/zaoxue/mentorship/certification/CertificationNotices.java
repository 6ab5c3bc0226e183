package health.zaoxue.mentorship.certification;

import health.zaoxue.identity.PersonService;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.CertificationGranted;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.platform.notices.Deadline;
import health.zaoxue.platform.notices.Fact;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.Notices;
import health.zaoxue.platform.rounds.RecurringWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

/** Tells whoever is certified that they are, what becomes of it, and in good time that it will end. */
@ApplicationScoped
class CertificationNotices implements RecurringWork {
    @Inject
    private Certifications stored;

    @Inject
    private TechniqueService techniques;

    @Inject
    private PersonService people;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    @Transactional
    void granted(@Observes CertificationGranted event) {
        stored.one(event.certification())
                .ifPresent(one ->
                        notices.tell(one.person(), fact(NoticeKind.CERTIFICATION_GRANTED, one, one.grantedOn())));
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    /** Certifications are clinical, and those of every hospital are meant. */
    @Override
    public Set<Role> roles() {
        return Set.of(Role.COMMISSION_OFFICIAL);
    }

    /** R-MEN-64: the person and the office are told at once what was done with it, and 90, 60, 30 and 0 days before it expires. */
    void changed(Certification one, int step) {
        switch (one.storedState()) {
            case SUSPENDED ->
                tellBoth(
                        one,
                        about(NoticeKind.CERTIFICATION_SUSPENDED, one, step).urgently());
            case GRANTED -> tellBoth(one, about(NoticeKind.CERTIFICATION_REINSTATED, one, step));
            case REVOKED -> tellBoth(one, about(NoticeKind.CERTIFICATION_REVOKED, one, step));
            case RENEWED, EXPIRED -> {
                // the renewal tells of itself, and time is told by the round
            }
        }
    }

    @Override
    @Transactional
    public void run() {
        LocalDate today = LocalDate.now(clock);
        stored.endingBetween(today, today.plusDays(Deadline.FIRST_MARK))
                .forEach(one -> Deadline.mark(today, one.validUntil())
                        .ifPresent(mark -> expiring(one, markOn(today, one, mark))));
    }

    private static int markOn(LocalDate today, Certification one, int mark) {
        return today.equals(one.validUntil()) ? 0 : mark;
    }

    private void expiring(Certification one, int mark) {
        notices.tell(one.person(), fact(NoticeKind.CERTIFICATION_EXPIRING, one, mark));
        notices.tell(
                Role.CREDENTIALING,
                one.hospital(),
                Fact.of(
                        NoticeKind.CERTIFICATION_EXPIRING_HERE,
                        one.id(),
                        mark,
                        people.person(one.person()).name(),
                        techniques.technique(one.technique()).name(),
                        one.validUntil()));
    }

    private void tellBoth(Certification one, Fact fact) {
        notices.tell(one.person(), fact);
        notices.tell(Role.CREDENTIALING, one.hospital(), fact);
    }

    private Fact about(NoticeKind kind, Certification one, int step) {
        return Fact.of(
                kind,
                one.id(),
                step,
                people.person(one.person()).name(),
                techniques.technique(one.technique()).name());
    }

    private Fact fact(NoticeKind kind, Certification one, Object step) {
        return Fact.of(
                kind, one.id(), step, techniques.technique(one.technique()).name(), one.validUntil());
    }
}
