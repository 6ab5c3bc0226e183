package health.zaoxue.identity.tour;

import health.zaoxue.identity.TimelineTour;
import health.zaoxue.identity.TourChange;
import health.zaoxue.identity.TourTimelineService;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class Timeline implements TourTimelineService {
    private static final String TOURS = """
            select t.id, p.name_en, p.name_zh, p.name_bo, i.name_en, i.name_zh, i.name_bo,
                   c.name_en, c.name_zh, c.name_bo, b.number, coalesce(b.lead_id = t.person_id, false),
                   t.from_day, t.to_day, t.arrived_on, t.change
            from identity.tour t
            join identity.staff_member p on p.id = t.person_id
            join identity.institution i on i.id = t.institution_id
            left join identity.department d on d.id = t.department_id
            left join identity.catalogue_department c on c.code = d.code
            left join identity.batch b on b.id = t.batch_id
            where t.hospital_id = ?1 and t.from_day <= ?3 and t.to_day >= ?2
            order by t.from_day, lower(p.name_en), t.id
            """;

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private CallerContext callers;

    @Override
    @Permitted({
        Role.SYSTEM_ADMIN,
        Role.COMMISSION_OFFICIAL,
        Role.HOSPITAL_HEAD,
        Role.DEPARTMENT_HEAD,
        Role.CREDENTIALING,
        Role.STATISTICS_CLERK,
        Role.BIOMEDICAL_ENGINEER
    })
    public List<TimelineTour> timeline(UUID hospital, int year) {
        if (!callers.current().reaches(hospital)) {
            throw new NotFound("hospital " + hospital);
        }
        LocalDate first = Year.of(year).atDay(1);
        return Row.all(
                database.createNativeQuery(TOURS)
                        .setParameter(1, hospital)
                        .setParameter(2, Date.valueOf(first))
                        .setParameter(3, Date.valueOf(first.plusYears(1).minusDays(1))),
                Timeline::tour);
    }

    private static TimelineTour tour(Row row) {
        return new TimelineTour(
                row.id(),
                row.translated(),
                row.translated(),
                row.translatedOrNull(),
                row.numberOrNull(),
                row.truth(),
                new Period(row.day(), row.day()),
                row.dayOrNull(),
                row.constant(TourChange.class));
    }
}
