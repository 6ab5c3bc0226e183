package health.zaoxue.capacity.gap;

import health.zaoxue.capacity.GapRow;
import health.zaoxue.capacity.GapState;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.platform.persistence.KeysetPart.Key;
import health.zaoxue.platform.persistence.KeysetQuery;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.persistence.TableQuery;
import health.zaoxue.platform.persistence.TableQuery.Column;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** R-PLT-116: the list of gaps, cut, sorted and filtered by the database: two statements however long it is. */
@Dependent
class GapList {
    private static final String SELECT = """
            id, number, technique_en, technique_zh, technique_bo, hospital_en, hospital_zh, hospital_bo,
            state, owner_en, owner_zh, owner_bo, target, since""";
    private static final String FROM = """
            from (select g.id, g.number, g.hospital_id, g.state, g.target_on as target, t.code,
                         t.name_en as technique_en, t.name_zh as technique_zh, t.name_bo as technique_bo,
                         h.name_en as hospital_en, h.name_zh as hospital_zh, h.name_bo as hospital_bo,
                         o.name_en as owner_en, o.name_zh as owner_zh, o.name_bo as owner_bo,
                         case g.state when 'IDENTIFIED' then g.identified_on
                                      when 'PLANNED' then g.planned_on
                                      when 'INTRODUCED' then g.introduced_on
                                      when 'PRACTISED_LOCALLY' then g.practised_on
                                      when 'WITHDRAWN' then g.withdrawn_on
                                      else g.filled_on end as since
                    from capacity.technology_gap g
                    join mentorship.fact_technique t on t.technique_id = g.technique_id
                    join identity.fact_hospital h on h.hospital_id = g.hospital_id
                    left join identity.fact_person o on o.person_id = g.owner_id) gaps
             where """;
    private static final String BY_PROGRESS =
            "array_position(array['IDENTIFIED','PLANNED','INTRODUCED','PRACTISED_LOCALLY','FILLED','SUSTAINED','RELAPSED','WITHDRAWN'], state)";
    private static final Map<String, Column> COLUMNS = Map.of(
            "number", Column.containing("number"),
            "technique", Column.containing("technique_en", "technique_zh", "technique_bo", "code"),
            "hospital", Column.containing("hospital_en", "hospital_zh", "hospital_bo"),
            "state", new Column(BY_PROGRESS, Column.equalTo("state").filter()),
            "owner", Column.containing("owner_en", "owner_zh", "owner_bo"),
            "target", Column.equalTo("target"),
            "since", Column.equalTo("since"));

    private static final List<Key> LATEST_MOVE = List.of(new Key("since", "date"), new Key("number", "text"));

    @PersistenceContext(unitName = "capacity")
    private EntityManager database;

    Page<GapRow> page(@Nullable UUID hospital, Listing listing) {
        TableQuery query = hospital == null ? table("true", List.of()) : table("hospital_id = ?1", List.of(hospital));
        return new KeysetQuery(query, LATEST_MOVE, false).page(database, listing, GapList::row);
    }

    private static TableQuery table(String reach, List<Object> fixed) {
        return new TableQuery(SELECT, FROM + " " + reach, "since desc, number desc", COLUMNS, fixed);
    }

    private static GapRow row(Row row) {
        return new GapRow(
                row.id(),
                row.text(),
                row.translated(),
                row.translated(),
                row.constant(GapState.class),
                row.translatedOrNull(),
                row.dayOrNull(),
                row.day());
    }
}
