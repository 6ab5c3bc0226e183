package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.EntryState;
import health.zaoxue.platform.notices.Fact;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.Notices;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.rounds.RecurringWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Reminds mentors of what waits for them. */
@ApplicationScoped
class QueueReminders implements RecurringWork {
    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private Naming naming;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    /** Cases are clinical, and those of every hospital are meant. */
    @Override
    public Set<Role> roles() {
        return Set.of(Role.COMMISSION_OFFICIAL);
    }

    @Override
    @Transactional
    public void run() {
        LocalDate today = LocalDate.now(clock);
        List<CaseEntry> late = late(new ReminderRule(today));
        Names names = naming.of(
                late.stream().map(CaseEntry::apprentice).toList(),
                late.stream().map(CaseEntry::technique).toList());
        late.forEach(entry -> tell(entry, names));
        String week = today.get(IsoFields.WEEK_BASED_YEAR) + "-" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        longQueues()
                .forEach(queue -> notices.tell(
                        queue.mentor(), Fact.of(NoticeKind.QUEUE_IS_LONG, queue.mentor(), week, queue.size())));
    }

    private List<CaseEntry> late(ReminderRule rule) {
        return database.createQuery(
                        "select e from CaseEntry e where e.state = :submitted and e.submittedAt >= :from and e.submittedAt < :to"
                                + " order by e.submittedAt, e.id",
                        CaseEntry.class)
                .setParameter("submitted", EntryState.SUBMITTED)
                .setParameter("from", startOf(rule.firstLate()))
                .setParameter("to", startOf(rule.lastLate().plusDays(1)))
                .getResultList();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private List<Queue> longQueues() {
        return Row.all(
                database.createNativeQuery(
                        "select mentor_id, count(*) from mentorship.case_entry where state = 'SUBMITTED'"
                                + " group by mentor_id having count(*) >= " + ReminderRule.LONG_QUEUE),
                row -> new Queue(row.id(), row.number()));
    }

    private void tell(CaseEntry entry, Names names) {
        notices.tell(
                Objects.requireNonNull(entry.mentor()),
                Fact.of(
                        NoticeKind.CASE_WAITS_LONG,
                        entry.id(),
                        Objects.requireNonNull(entry.submittedAt()),
                        names.person(entry.apprentice()),
                        names.technique(entry.technique())));
    }

    private record Queue(UUID mentor, int size) {}
}
