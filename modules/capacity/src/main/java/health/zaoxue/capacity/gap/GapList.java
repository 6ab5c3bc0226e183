package health.zaoxue.capacity.gap;

import health.zaoxue.capacity.GapRow;
import health.zaoxue.capacity.GapState;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of gaps, cut, sorted and filtered by the database: two statements however long it is. */
@Dependent
class GapList {
    private static final String ROWS = """
            with listed as (
                select g.id, g.number, g.hospital_id, g.state, g.target_on as target,
                       t.name_en as technique_en, t.name_zh as technique_zh, cast(null as text) as technique_bo,
                       h.name_en as hospital_en, h.name_zh as hospital_zh, h.name_bo as hospital_bo,
                       o.name_en as owner_en, o.name_zh as owner_zh, o.name_bo as owner_bo,
                       concat_ws(' ', t.name_en, t.name_zh, t.code) as technique_words,
                       concat_ws(' ', h.name_en, h.name_zh, h.name_bo) as hospital_words,
                       concat_ws(' ', o.name_en, o.name_zh, o.name_bo) as owner_words,
                       case g.state when 'IDENTIFIED' then g.identified_on
                                    when 'PLANNED' then g.planned_on
                                    when 'INTRODUCED' then g.introduced_on
                                    when 'PRACTISED_LOCALLY' then g.practised_on
                                    when 'WITHDRAWN' then g.withdrawn_on
                                    else g.filled_on end as since
                  from capacity.technology_gap g
                  join mentorship.fact_technique t on t.technique_id = g.technique_id
                  join identity.fact_hospital h on h.hospital_id = g.hospital_id
                  left join identity.fact_person o on o.person_id = g.owner_id)
            """;
    private static final Map<String, String> SORTED_BY = Map.of(
            "number", "number",
            "technique", "technique_en",
            "hospital", "hospital_en",
            "state",
                    "array_position(array['IDENTIFIED','PLANNED','INTRODUCED','PRACTISED_LOCALLY','FILLED','SUSTAINED','RELAPSED','WITHDRAWN'], state)",
            "owner", "owner_en",
            "target", "target",
            "since", "since");
    private static final Map<String, String> FILTERED_BY = Map.of(
            "number", "number",
            "technique", "technique_words",
            "hospital", "hospital_words",
            "owner", "owner_words");

    @PersistenceContext(unitName = "capacity")
    private EntityManager database;

    Page<GapRow> page(@Nullable UUID hospital, Listing listing) {
        Condition condition = condition(hospital, listing.filters());
        Query rows = condition.on(ROWS
                + "select id, number, technique_en, technique_zh, technique_bo, hospital_en, hospital_zh, hospital_bo,"
                + " state, owner_en, owner_zh, owner_bo, target, since from listed" + condition.text()
                + order(listing));
        List<GapRow> shown = ResultRow.all(rows.setFirstResult(listing.first()).setMaxResults(listing.size())).stream()
                .map(GapList::row)
                .toList();
        Object total = condition
                .on(ROWS + "select count(*) from listed" + condition.text())
                .getSingleResult();
        return new Page<>(shown, ((Number) total).longValue());
    }

    private Condition condition(@Nullable UUID hospital, Map<String, String> filters) {
        Condition condition = new Condition(new ArrayList<>(), new ArrayList<>());
        if (hospital != null) {
            condition.and("hospital_id = ?", hospital);
        }
        filters.forEach((column, wanted) -> {
            String text = FILTERED_BY.get(column);
            if (text != null && !wanted.isBlank()) {
                condition.and("position(lower(?) in lower(" + text + ")) > 0", wanted.strip());
            } else if (column.equals("state") && !wanted.isBlank()) {
                condition.and("state = ?", wanted);
            }
        });
        return condition;
    }

    private static String order(Listing listing) {
        String column = listing.sort() == null ? null : SORTED_BY.get(listing.sort());
        return column == null
                ? " order by since desc, number desc"
                : " order by " + column + (listing.ascending() ? " asc" : " desc") + " nulls last, number";
    }

    private static GapRow row(ResultRow row) {
        return new GapRow(
                row.id(0),
                row.text(1),
                row.name(2),
                row.name(5),
                GapState.valueOf(row.text(8)),
                row.nameOrNull(9),
                row.day(12),
                row.presentDay(13));
    }

    /** Conditions with their values in the same order. */
    private final class Condition {
        private final List<String> parts;
        private final List<Object> values;

        Condition(List<String> parts, List<Object> values) {
            this.parts = parts;
            this.values = values;
        }

        void and(String part, Object value) {
            values.add(value);
            parts.add(part.replace("?", "?" + values.size()));
        }

        String text() {
            return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
        }

        Query on(String sql) {
            Query query = database.createNativeQuery(sql);
            for (int i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            return query;
        }
    }
}
