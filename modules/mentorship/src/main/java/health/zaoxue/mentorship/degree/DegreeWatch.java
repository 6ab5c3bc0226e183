package health.zaoxue.mentorship.degree;

import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.DegreeWatchService;
import health.zaoxue.mentorship.MilestoneStanding;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

@ApplicationScoped
@Transactional
class DegreeWatch implements DegreeWatchService {
    private static final String DUE = """
            select d.id, m.id, d.thesis, m.due_on, m.due_on < ?1, p.person_id
              from mentorship.degree_milestone m join mentorship.degree d on d.id = m.degree_id
             cross join lateral (
                 select d.person_id
                 union
                 select s.person_id from mentorship.degree_supervisor s
                  where s.degree_id = d.id and s.person_id is not null and (s.to_day is null or s.to_day >= ?1)) p
             where m.done_on is null and d.state = 'RUNNING' and m.due_on <= ?2
             order by m.due_on, m.id, p.person_id
            """;

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private DegreeNotices notices;

    @Inject
    private Clock clock;

    /** R-MEN-165: from 30 days before its day on, and again once the day is past; not while the pathway rests. */
    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public void remindOfMilestones() {
        LocalDate today = LocalDate.now(clock);
        Row.all(
                        database.createNativeQuery(DUE)
                                .setParameter(1, today)
                                .setParameter(2, today.plusDays(MilestoneStanding.SOON_DAYS)),
                        row -> new DueMilestone(row.id(), row.id(), row.text(), row.day(), row.truth(), row.id()))
                .forEach(notices::reminds);
    }
}
