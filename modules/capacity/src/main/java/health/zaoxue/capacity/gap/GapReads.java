package health.zaoxue.capacity.gap;

import health.zaoxue.capacity.GapCause;
import health.zaoxue.capacity.GapDates;
import health.zaoxue.capacity.GapDetail;
import health.zaoxue.capacity.GapState;
import health.zaoxue.capacity.GapStep;
import health.zaoxue.capacity.GapView;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gaps as others read them: projections, never entities. */
@Dependent
class GapReads {
    private static final String VIEW = """
            select g.id, g.number, g.hospital_id, g.technique_id, t.name_en, t.name_zh, cast(null as text), g.state,
                   g.identified_on, g.planned_on, g.introduced_on, g.practised_on, g.filled_on, g.withdrawn_on, g.version
              from capacity.technology_gap g
              join mentorship.fact_technique t on t.technique_id = g.technique_id
            """;

    @PersistenceContext(unitName = "capacity")
    private EntityManager database;

    Optional<GapView> withId(UUID id) {
        return views(database.createNativeQuery(VIEW + " where g.id = ?1").setParameter(1, id)).stream()
                .findFirst();
    }

    List<GapView> withIds(Collection<UUID> ids) {
        String list =
                String.join(",", ids.stream().distinct().map(UUID::toString).toList());
        return views(database.createNativeQuery(
                        VIEW
                                + " where g.id in (select cast(u as uuid) from unnest(string_to_array(?1, ',')) u) order by g.number, g.id")
                .setParameter(1, list));
    }

    List<GapView> openAt(UUID hospital) {
        return views(database.createNativeQuery(
                        VIEW
                                + " where g.hospital_id = ?1 and g.state not in ('FILLED', 'SUSTAINED', 'WITHDRAWN') order by g.number, g.id")
                .setParameter(1, hospital));
    }

    Optional<GapDetail> detail(UUID id) {
        return withId(id).map(gap -> {
            ResultRow rest = ResultRow.all(database.createNativeQuery("""
                                    select h.name_en, h.name_zh, h.name_bo, g.why, g.target_on,
                                           g.owner_id, o.name_en, o.name_zh, o.name_bo, g.mentor_id, m.name_en, m.name_zh, m.name_bo
                                      from capacity.technology_gap g
                                      join identity.fact_hospital h on h.hospital_id = g.hospital_id
                                      left join identity.fact_person o on o.person_id = g.owner_id
                                      left join identity.fact_person m on m.person_id = g.mentor_id
                                     where g.id = ?1""").setParameter(1, id))
                    .get(0);
            return new GapDetail(gap, rest.name(0), rest.text(3), plan(rest), history(id));
        });
    }

    private List<GapStep> history(UUID gap) {
        Query query = database.createNativeQuery("""
                        select s.reached, s.day, s.from_state, s.to_state, s.cause, s.source_id, f.role,
                               p.name_en, p.name_zh, p.name_bo, s.reason, s.recorded_at
                          from capacity.gap_step s
                          join identity.fact_person p on p.person_id = s.person_id
                          left join capacity.technique_fact f on f.source_id = s.source_id
                         where s.gap_id = ?1 order by s.position""").setParameter(1, gap);
        return ResultRow.all(query).stream().map(GapReads::step).toList();
    }

    private static List<GapView> views(Query query) {
        return ResultRow.all(query).stream().map(GapReads::view).toList();
    }

    private static GapView view(ResultRow row) {
        GapDates dates =
                new GapDates(row.presentDay(8), row.day(9), row.day(10), row.day(11), row.day(12), row.day(13));
        return new GapView(
                row.id(0),
                row.text(1),
                row.id(2),
                row.id(3),
                row.name(4),
                GapState.valueOf(row.text(7)),
                dates,
                row.number(14));
    }

    private static GapDetail.@Nullable Plan plan(ResultRow row) {
        return row.idOrNull(5) == null
                ? null
                : new GapDetail.Plan(row.id(5), row.name(6), row.id(9), row.name(10), row.presentDay(4));
    }

    private static GapStep step(ResultRow row) {
        return new GapStep(
                GapState.valueOf(row.text(0)),
                row.presentDay(1),
                GapState.valueOf(row.text(2)),
                GapState.valueOf(row.text(3)),
                GapCause.valueOf(row.text(4)),
                row.idOrNull(5),
                row.textOrNull(6),
                row.name(7),
                row.textOrNull(10),
                row.moment(11));
    }
}
