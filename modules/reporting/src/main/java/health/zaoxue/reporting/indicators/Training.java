package health.zaoxue.reporting.indicators;

import java.util.List;

/** Who is being taught. */
final class Training {
    private static final String RUNNING = """
              from asked
              join mentorship.fact_pairing g on g.from_day <= asked.today and (g.to_day is null or g.to_day >= asked.today)
            """;

    /** R-MEN-190: one row for each running pairing; names are looked up only by who reads them. */
    static final Definition ACTIVE = new Definition(
            """
            select g.apprentice_id as id, g.pairing_id as record_id, g.hospital_id, g.last_joint as day, 1 as amount,
                   p.name_en as person_en, p.name_zh as person_zh, p.name_bo as person_bo,
                   m.name_en as mentor_en, m.name_zh as mentor_zh, m.name_bo as mentor_bo,
                   h.name_en as hospital_en, h.name_zh as hospital_zh, h.name_bo as hospital_bo,
                   g.from_day as from_day, g.last_joint as latest_case
            """ + RUNNING + """
                      left join identity.fact_person p on p.person_id = g.apprentice_id
                      left join identity.fact_person m on m.person_id = g.mentor_id
                      left join identity.fact_hospital h on h.hospital_id = g.hospital_id
                     where g.last_joint > asked.today - 30 and g.last_joint <= asked.today""",
            true,
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
