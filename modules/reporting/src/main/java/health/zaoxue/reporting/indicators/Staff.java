package health.zaoxue.reporting.indicators;

import java.util.List;

/** Who was sent. */
final class Staff {
    static final Definition IN_PLACE = new Definition(
            """
            select t.person_id as id, t.tour_id as record_id, t.hospital_id, t.from_day as day, 1 as amount,
                   p.name_en as person_en, p.name_zh as person_zh, p.name_bo as person_bo,
                   h.name_en as hospital_en, h.name_zh as hospital_zh, h.name_bo as hospital_bo,
                   t.from_day as from_day, t.to_day as to_day
              from asked
              join identity.fact_tour t on t.from_day <= asked.today and (t.to_day is null or t.to_day >= asked.today)
              left join identity.fact_person p on p.person_id = t.person_id
              left join identity.fact_hospital h on h.hospital_id = t.hospital_id""",
            false,
            null,
            List.of(
                    Definition.name("person"),
                    Definition.name("hospital"),
                    Definition.day("from_day"),
                    Definition.day("to_day")));

    private Staff() {}
}
