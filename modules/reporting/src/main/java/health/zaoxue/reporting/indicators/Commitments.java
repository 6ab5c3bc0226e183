package health.zaoxue.reporting.indicators;

import java.util.List;

/** What was promised to hospitals. */
final class Commitments {
    static final Definition NET = new Definition(
            """
            select c.entry_id as id, c.entry_id as record_id, c.hospital_id,
                   cast(c.committed_at at time zone 'Asia/Shanghai' as date) as day, c.amount as amount,
                   c.request_number as request, c.category as category,
                   h.name_en as hospital_en, h.name_zh as hospital_zh, h.name_bo as hospital_bo,
                   cast(c.committed_at at time zone 'Asia/Shanghai' as date) as committed_on, c.amount as yuan
              from asked
              join equipment.fact_commitment c
                on asked.year is null or extract(year from c.committed_at at time zone 'Asia/Shanghai') = asked.year
              left join identity.fact_hospital h on h.hospital_id = c.hospital_id""",
            false,
            null,
            List.of(
                    Definition.text("request"),
                    Definition.name("hospital"),
                    Definition.word("category"),
                    Definition.day("committed_on"),
                    Definition.money("yuan")));

    private Commitments() {}
}
