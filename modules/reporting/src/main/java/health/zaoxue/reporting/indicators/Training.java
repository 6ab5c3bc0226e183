package health.zaoxue.reporting.indicators;

import java.util.List;

/** Who is being taught. */
final class Training {
    private static final String RUNNING = """
              from asked
              join mentorship.fact_pairing g on g.from_day <= asked.today and (g.to_day is null or g.to_day >= asked.today)
              left join lateral (select max(joint.day) as day
                                   from (select c.case_date as day from mentorship.fact_case c
                                          where c.apprentice_id = g.apprentice_id and c.mentor_id = g.mentor_id
                                            and c.case_date > asked.today - 30 and c.case_date <= asked.today
                                         union all
                                         select s.day from mentorship.fact_session s
                                          where s.pairing_id = g.pairing_id
                                            and s.day > asked.today - 30 and s.day <= asked.today) joint) latest on true
            """;

    static final Definition ACTIVE = new Definition(
            """
            select g.apprentice_id as id, g.pairing_id as record_id, g.hospital_id, latest.day as day, 1 as amount,
                   p.name_en as person_en, p.name_zh as person_zh, p.name_bo as person_bo,
                   m.name_en as mentor_en, m.name_zh as mentor_zh, m.name_bo as mentor_bo,
                   h.name_en as hospital_en, h.name_zh as hospital_zh, h.name_bo as hospital_bo,
                   g.from_day as from_day, latest.day as latest_case
            """ + RUNNING + """
                      join identity.fact_person p on p.person_id = g.apprentice_id
                      join identity.fact_person m on m.person_id = g.mentor_id
                      join identity.fact_hospital h on h.hospital_id = g.hospital_id
                     where latest.day is not null""",
            """
            select g.apprentice_id as id, g.hospital_id
            """ + RUNNING,
            List.of(
                    Definition.name("person"),
                    Definition.name("mentor"),
                    Definition.name("hospital"),
                    Definition.day("from_day"),
                    Definition.day("latest_case")));

    private Training() {}
}
