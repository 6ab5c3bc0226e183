package health.zaoxue.platform.people;

import health.zaoxue.platform.persistence.Row;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The people in the tables of one schema, by the functions {@code held_by} and {@code against_one} of its migrations.
 *
 * @param schema name of the schema, as the module's code states it
 */
public record PeopleInSchema(EntityManager database, String schema) {
    private static final int KEPT = 1;
    private static final int GONE = 2;
    private static final int AGAINST = 0;
    private static final String TIES = """
            select p.side, h.kind, h.held, h.first_day, h.last_day
            from (values (1, cast(?2 as uuid)), (2, cast(?1 as uuid))) p(side, id), lateral %1$s.held_by(p.id) h
            union all
            select 0, why, 0, null, null from %1$s.against_one(cast(?1 as uuid), cast(?2 as uuid)) why
            """;

    private record Line(int side, Held held) {}

    /** What hangs on each of the two, and what stands against it that they are one; in one statement. */
    public Ties between(UUID kept, UUID gone) {
        List<Line> lines = Row.all(
                both(database.createNativeQuery(TIES.formatted(schema)), gone, kept),
                row -> new Line(
                        row.number(), new Held(row.text(), row.longNumber(), row.dayOrNull(), row.dayOrNull())));
        return new Ties(
                on(KEPT, lines),
                on(GONE, lines),
                on(AGAINST, lines).stream().map(Held::kind).toList());
    }

    private static List<Held> on(int side, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.side() == side)
                .map(Line::held)
                .toList();
    }

    /** The table whose own constraints would not let what is kept of the first become the second's; changes nothing. */
    public Optional<String> inTheWay(UUID gone, UUID kept) {
        Query trying = database.createNativeQuery("select platform.try_person(?3, ?1, ?2)");
        return Row.all(both(trying, gone, kept).setParameter(3, schema), row -> Optional.ofNullable(row.textOrNull()))
                .get(0);
    }

    /** R-IDN-82: moves what the schema keeps of a merged record to the one that was kept. */
    public void move(UUID gone, UUID kept) {
        both(database.createNativeQuery("select platform.move_person(?3, ?1, ?2)"), gone, kept)
                .setParameter(3, schema)
                .getSingleResult();
    }

    private static Query both(Query query, UUID gone, UUID kept) {
        return query.setParameter(1, gone).setParameter(2, kept);
    }
}
