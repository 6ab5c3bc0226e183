package health.zaoxue.identity.licence;

import health.zaoxue.identity.LicenceBasis;
import health.zaoxue.identity.LicenceStanding;
import health.zaoxue.identity.LicenceView;
import health.zaoxue.kernel.Period;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Places of practice as the database keeps them. */
@Dependent
class Licences {
    private static final String FOLLOWED = """
            exists (select 1 from identity.licence n where n.person_id = l.person_id
                    and coalesce(n.hospital_id, n.institution_id) = coalesce(l.hospital_id, l.institution_id)
                    and n.from_day > l.to_day)
            """;
    private static final String OF_PERSON = """
            select l.id, l.person_id, l.number_end, l.basis,
                   coalesce(h.name_en, i.name_en), coalesce(h.name_zh, i.name_zh), coalesce(h.name_bo, i.name_bo),
                   l.from_day, l.to_day, (case
                       when l.from_day > ?2 then 'AHEAD'
                       when l.to_day < ?2 then 'ENDED'
                       when l.to_day <= ?3 and not %s then 'ENDING'
                       else 'VALID' end)
            from identity.licence l
            left join identity.hospital h on h.id = l.hospital_id
            left join identity.institution i on i.id = l.institution_id
            where l.person_id = ?1 order by l.from_day desc, l.id
            """.formatted(FOLLOWED);
    private static final String ENDING = """
            select l.id, l.person_id, p.name_en, p.name_zh, p.name_bo,
                   coalesce(h.name_en, i.name_en), coalesce(h.name_zh, i.name_zh), coalesce(h.name_bo, i.name_bo),
                   coalesce(l.hospital_id, p.hospital_id, t.hospital_id), coalesce(p.department_id, t.department_id), l.to_day
            from identity.licence l
            join identity.staff_member p on p.id = l.person_id
            left join identity.hospital h on h.id = l.hospital_id
            left join identity.institution i on i.id = l.institution_id
            left join identity.tour t on t.person_id = l.person_id and ?3 between t.from_day and t.to_day
            where l.to_day between ?1 and ?2 and not %s order by l.to_day, l.id
            """.formatted(FOLLOWED);

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    List<LicenceView> of(UUID person, LocalDate today) {
        return Row.all(
                database.createNativeQuery(OF_PERSON)
                        .setParameter(1, person)
                        .setParameter(2, Date.valueOf(today))
                        .setParameter(3, Date.valueOf(today.plusDays(LicenceMark.FIRST))),
                Licences::view);
    }

    /** Those that nothing follows and whose last day is near, or has just been. */
    List<EndingLicence> endingAround(LocalDate today) {
        return Row.all(
                database.createNativeQuery(ENDING)
                        .setParameter(1, Date.valueOf(today.minusDays(LicenceMark.LATEST)))
                        .setParameter(2, Date.valueOf(today.plusDays(LicenceMark.FIRST)))
                        .setParameter(3, Date.valueOf(today)),
                row -> new EndingLicence(
                        row.id(),
                        row.id(),
                        row.translated(),
                        row.translated(),
                        row.idOrNull(),
                        row.idOrNull(),
                        row.day()));
    }

    List<LicenceFacts> factsOf(UUID person, UUID except) {
        return database
                .createQuery("select l from Licence l where l.person = :person and l.id <> :except", Licence.class)
                .setParameter("person", person)
                .setParameter("except", except)
                .getResultList()
                .stream()
                .map(Licence::facts)
                .toList();
    }

    private static LicenceView view(Row row) {
        return new LicenceView(
                row.id(),
                row.id(),
                row.text(),
                row.constant(LicenceBasis.class),
                row.translated(),
                new Period(row.day(), row.dayOrNull()),
                row.constant(LicenceStanding.class));
    }
}
