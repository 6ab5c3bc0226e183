package health.zaoxue.capacity.gap;

import health.zaoxue.capacity.GapCause;
import health.zaoxue.capacity.GapDates;
import health.zaoxue.capacity.GapDetail;
import health.zaoxue.capacity.GapState;
import health.zaoxue.capacity.GapStep;
import health.zaoxue.capacity.GapView;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.persistence.Ids;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gaps as others read them: projections, never entities. */
@Dependent
class GapReads {
    private static final String VIEW = """
            select g.id, g.number, g.hospital_id, g.technique_id, t.name_en, t.name_zh, t.name_bo, g.state,
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
        return views(database.createNativeQuery(VIEW + " where " + Ids.among("g.id", 1) + " order by g.number, g.id")
                .setParameter(1, Ids.list(ids)));
    }

    List<GapView> openAt(UUID hospital) {
        return views(database.createNativeQuery(
                        VIEW
                                + " where g.hospital_id = ?1 and g.state not in ('FILLED', 'SUSTAINED', 'WITHDRAWN') order by g.number, g.id")
                .setParameter(1, hospital));
    }

    Optional<GapDetail> detail(UUID id) {
        return withId(id)
                .flatMap(gap -> Row.all(
                                database.createNativeQuery("""
                                        select h.name_en as hospital_en, h.name_zh as hospital_zh, h.name_bo as hospital_bo, g.why,
                                               g.owner_id, o.name_en as owner_en, o.name_zh as owner_zh, o.name_bo as owner_bo,
                                               g.mentor_id, m.name_en as mentor_en, m.name_zh as mentor_zh, m.name_bo as mentor_bo,
                                               g.target_on
                                          from capacity.technology_gap g
                                          join identity.fact_hospital h on h.hospital_id = g.hospital_id
                                          left join identity.fact_person o on o.person_id = g.owner_id
                                          left join identity.fact_person m on m.person_id = g.mentor_id
                                         where g.id = ?1""").setParameter(1, id),
                                row -> new GapDetail(gap, row.translated(), row.text(), plan(row), history(id)))
                        .stream()
                        .findFirst());
    }

    private List<GapStep> history(UUID gap) {
        Query query = database.createNativeQuery("""
                        select s.reached, s.day, s.from_state, s.to_state, s.cause, s.source_id, f.role,
                               p.name_en, p.name_zh, p.name_bo, s.reason, s.recorded_at
                          from capacity.gap_step s
                          join identity.fact_person p on p.person_id = s.person_id
                          left join capacity.technique_fact f on f.source_id = s.source_id
                         where s.gap_id = ?1 order by s.position""").setParameter(1, gap);
        return Row.all(query, GapReads::step);
    }

    private static List<GapView> views(Query query) {
        return Row.all(query, GapReads::view);
    }

    private static GapView view(Row row) {
        UUID id = row.id();
        String number = row.text();
        UUID hospital = row.id();
        UUID technique = row.id();
        Translated name = row.translated();
        GapState state = row.constant(GapState.class);
        GapDates dates = new GapDates(
                row.day(), row.dayOrNull(), row.dayOrNull(), row.dayOrNull(), row.dayOrNull(), row.dayOrNull());
        return new GapView(id, number, hospital, technique, name, state, dates, row.number());
    }

    private static GapDetail.@Nullable Plan plan(Row row) {
        UUID owner = row.idOrNull();
        Translated ownerName = row.translatedOrNull();
        UUID mentor = row.idOrNull();
        Translated mentorName = row.translatedOrNull();
        LocalDate target = row.dayOrNull();
        return owner == null || ownerName == null || mentor == null || mentorName == null || target == null
                ? null
                : new GapDetail.Plan(owner, ownerName, mentor, mentorName, target);
    }

    private static GapStep step(Row row) {
        return new GapStep(
                row.constant(GapState.class),
                row.day(),
                row.constant(GapState.class),
                row.constant(GapState.class),
                row.constant(GapCause.class),
                row.idOrNull(),
                row.textOrNull(),
                row.translated(),
                row.textOrNull(),
                row.moment());
    }
}
