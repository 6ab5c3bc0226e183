package health.zaoxue.reporting.indicators;

import health.zaoxue.reporting.FactColumn;
import java.util.List;

/** Which techniques came to hospitals that could not offer them. */
final class GapsMoved {
    private static final List<FactColumn> COLUMNS = List.of(
            Definition.text("number"),
            Definition.name("technique"),
            Definition.name("hospital"),
            Definition.word("state"),
            Definition.day("identified_on"),
            Definition.day("introduced_on"),
            Definition.day("filled_on"));

    static final Definition INTRODUCED = movedOn("introduced_on");
    static final Definition FILLED = movedOn("filled_on");

    private GapsMoved() {}

    private static Definition movedOn(String day) {
        String reached =
                " from asked join capacity.fact_gap g on g.%1$s <= asked.today and (asked.year is null or extract(year from g.%1$s) = asked.year)\n"
                        .formatted(day);
        return new Definition(
                "select g.gap_id as id, g.gap_id as record_id, g.hospital_id, g." + day + " as day, 1 as amount,\n"
                        + """
                               g.number as number, g.state as state,
                               t.name_en as technique_en, t.name_zh as technique_zh, t.name_bo as technique_bo,
                               h.name_en as hospital_en, h.name_zh as hospital_zh, h.name_bo as hospital_bo,
                               g.identified_on as identified_on, g.introduced_on as introduced_on, g.filled_on as filled_on
                        """
                        + reached
                        + """
                          left join mentorship.fact_technique t on t.technique_id = g.technique_id
                          left join identity.fact_hospital h on h.hospital_id = g.hospital_id
                         where g.withdrawn_on is null""",
                false,
                "select g.gap_id as id, g.hospital_id" + reached + " where g.withdrawn_on is not null",
                COLUMNS);
    }
}
