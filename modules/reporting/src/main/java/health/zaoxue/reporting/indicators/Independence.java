package health.zaoxue.reporting.indicators;

import health.zaoxue.reporting.FactColumn;
import java.util.List;

/** Which local people can work alone. */
final class Independence {
    private static final String SELECTED = """
                   p.name_en as person_en, p.name_zh as person_zh, p.name_bo as person_bo,
                   t.name_en as technique_en, t.name_zh as technique_zh, t.name_bo as technique_bo,
                   h.name_en as hospital_en, h.name_zh as hospital_zh, h.name_bo as hospital_bo,
                   m.name_en as mentor_en, m.name_zh as mentor_zh, m.name_bo as mentor_bo,
                   c.granted_on as granted_on, c.valid_until as valid_until
            """;
    private static final String CERTIFIED = """
              from asked
              join mentorship.fact_certification c on c.granted_on <= asked.today
              join identity.fact_person p on p.person_id = c.person_id and p.local
              left join mentorship.fact_technique t on t.technique_id = c.technique_id
              left join identity.fact_hospital h on h.hospital_id = c.hospital_id
              left join identity.fact_person m on m.person_id = c.deciding_mentor_id
            """;
    private static final String VALID =
            "c.valid_from <= asked.today and c.valid_until >= asked.today and (c.ended_on is null or c.ended_on > asked.today)";
    private static final List<FactColumn> COLUMNS = List.of(
            Definition.name("person"),
            Definition.name("technique"),
            Definition.name("hospital"),
            Definition.name("mentor"),
            Definition.day("granted_on"),
            Definition.day("valid_until"));

    static final Definition DOCTORS = new Definition(
            "select c.person_id as id, c.certification_id as record_id, c.hospital_id, c.granted_on as day, 1 as amount,\n"
                    + SELECTED + CERTIFIED + " where " + VALID,
            true,
            "select c.person_id as id, c.hospital_id\n" + CERTIFIED,
            COLUMNS);

    static final Definition TECHNIQUES =
            new Definition("""
            select cast(md5(concat_ws(' ', c.person_id, c.technique_id, c.hospital_id)) as uuid) as id,
                   c.certification_id as record_id, c.hospital_id, c.granted_on as day, 1 as amount,
            """ + SELECTED + CERTIFIED + " where " + VALID, true, null, COLUMNS);

    static final Definition FIRST = new Definition(
            "select c.person_id as id, c.certification_id as record_id, c.hospital_id, c.granted_on as day, 1 as amount,\n"
                    + SELECTED + CERTIFIED
                    + """
                     where not exists (select 1 from mentorship.fact_certification e
                                        where e.person_id = c.person_id
                                          and (e.granted_on, e.certification_id) < (c.granted_on, c.certification_id))
                       and (asked.year is null or extract(year from c.granted_on) = asked.year)""",
            false,
            null,
            COLUMNS);

    private Independence() {}
}
