package health.zaoxue.mentorship.certification;

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

/** Tells whoever is certified that they are, and in good time that it will end. */
@ApplicationScoped
class CertificationNotices implements RecurringWork {
    @Inject
    private Certifications stored;

    @Inject
    private TechniqueService techniques;

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

    @Override
    @Transactional
    public void run() {
        LocalDate today = LocalDate.now(clock);
        stored.endingBetween(today, today.plusDays(Deadline.FIRST_MARK))
                .forEach(one -> Deadline.mark(today, one.validUntil())
                        .ifPresent(mark ->
                                notices.tell(one.person(), fact(NoticeKind.CERTIFICATION_EXPIRING, one, mark))));
    }

    private Fact fact(NoticeKind kind, Certification one, Object step) {
        return Fact.of(
                kind, one.id(), step, techniques.technique(one.technique()).name(), one.validUntil());
    }
}
