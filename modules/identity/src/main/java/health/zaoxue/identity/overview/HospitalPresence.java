package health.zaoxue.identity.overview;

import health.zaoxue.identity.AllianceRow;
import health.zaoxue.identity.AllianceStanding;
import health.zaoxue.identity.DepartmentPresence;
import health.zaoxue.identity.EndingPractice;
import health.zaoxue.identity.LicenceBasis;
import health.zaoxue.identity.PresentPerson;
import health.zaoxue.kernel.Period;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the database knows about a hospital on a day. */
@Dependent
class HospitalPresence {
    private static final int LICENCE_DAYS = 90;
    private static final String ALLIANCES = """
            select a.id, i.name_en, i.name_zh, i.name_bo, r.name_en, r.name_zh, r.name_bo, h.id,
                   h.name_en, h.name_zh, h.name_bo, c.name_en, c.name_zh, c.name_bo, a.from_day, a.to_day,
                   (case when a.from_day > ?2 then 'AHEAD' else 'GOING_ON' end)
            from identity.alliance a
            join identity.institution i on i.id = a.institution_id
            join identity.place r on r.id = i.sponsor_region_id
            join identity.hospital h on h.id = a.hospital_id
            left join identity.department d on d.id = a.department_id
            left join identity.catalogue_department c on c.code = d.code
            where a.hospital_id = ?1 and (a.to_day is null or a.to_day >= ?2)
            order by a.department_id is not null, lower(i.name_en), a.from_day, a.id
            """;
    private static final String DEPARTMENTS = """
            select d.id, c.name_en, c.name_zh, c.name_bo,
                   (select count(*) from identity.staff_member p where p.department_id = d.id),
                   (select count(*) from identity.tour t where t.department_id = d.id and ?2 between t.from_day and t.to_day),
                   (select count(*) from identity.alliance a where a.department_id = d.id
                    and a.from_day <= ?2 and (a.to_day is null or a.to_day >= ?2))
            from identity.department d
            join identity.catalogue_department c on c.code = d.code
            where d.hospital_id = ?1 and d.open order by lower(c.name_en), d.id
            """;
    private static final String HERE = """
            select t.id, p.id, p.name_en, p.name_zh, p.name_bo, p.title, i.name_en, i.name_zh, i.name_bo,
                   c.name_en, c.name_zh, c.name_bo, t.from_day, t.to_day
            from identity.tour t
            join identity.staff_member p on p.id = t.person_id
            join identity.institution i on i.id = t.institution_id
            left join identity.department d on d.id = t.department_id
            left join identity.catalogue_department c on c.code = d.code
            where t.hospital_id = ?1 and ?2 between t.from_day and t.to_day
            order by lower(c.name_en) nulls first, lower(p.name_en), p.id
            """;
    private static final String LICENCES = """
            select p.id, p.name_en, p.name_zh, p.name_bo, l.basis, l.to_day
            from identity.licence l
            join identity.staff_member p on p.id = l.person_id
            where l.hospital_id = ?1 and l.from_day <= ?2 and l.to_day <= ?3
              and not exists (select 1 from identity.licence n where n.person_id = l.person_id
                              and n.hospital_id = ?1 and n.from_day > l.to_day)
              and (p.hospital_id = ?1 or exists (select 1 from identity.tour t where t.person_id = p.id
                                                 and t.hospital_id = ?1 and ?2 between t.from_day and t.to_day))
            order by l.to_day, p.id
            """;

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    List<AllianceRow> alliances(UUID hospital, LocalDate today) {
        return Row.all(
                asked(ALLIANCES, hospital, today),
                row -> new AllianceRow(
                        row.id(),
                        row.translated(),
                        row.translated(),
                        row.id(),
                        row.translated(),
                        row.translatedOrNull(),
                        new Period(row.day(), row.dayOrNull()),
                        row.constant(AllianceStanding.class)));
    }

    List<DepartmentPresence> departments(UUID hospital, LocalDate today) {
        return Row.all(
                asked(DEPARTMENTS, hospital, today),
                row -> new DepartmentPresence(row.id(), row.translated(), row.number(), row.number(), row.number()));
    }

    List<PresentPerson> here(UUID hospital, LocalDate today) {
        return Row.all(
                asked(HERE, hospital, today),
                row -> new PresentPerson(
                        row.id(),
                        row.id(),
                        row.translated(),
                        row.text(),
                        row.translated(),
                        row.translatedOrNull(),
                        new Period(row.day(), row.day())));
    }

    List<EndingPractice> licences(UUID hospital, LocalDate today) {
        return Row.all(
                asked(LICENCES, hospital, today).setParameter(3, Date.valueOf(today.plusDays(LICENCE_DAYS))),
                row -> new EndingPractice(row.id(), row.translated(), row.constant(LicenceBasis.class), row.day()));
    }

    private Query asked(String question, UUID hospital, LocalDate today) {
        return database.createNativeQuery(question).setParameter(1, hospital).setParameter(2, Date.valueOf(today));
    }
}
