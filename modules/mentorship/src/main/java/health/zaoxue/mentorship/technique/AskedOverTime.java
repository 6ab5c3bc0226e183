package health.zaoxue.mentorship.technique;

import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.EarlierNumbers;
import health.zaoxue.mentorship.Requirements;
import health.zaoxue.mentorship.TechniqueConfirmation;
import health.zaoxue.mentorship.TechniqueView;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * R-MEN-172: what a technique asks for at a hospital, one time after the other: what the hospital has confirmed of the version in force,
 * from the day on which it did, and before that and where it has not, what the version says. What lasted less than a day was asked of
 * nobody.
 */
@ApplicationScoped
class AskedOverTime {
    private static final String NUMBERS = """
            %1$s.min_observed, %1$s.min_assisted, %1$s.min_direct, %1$s.min_indirect, %1$s.min_independent, %1$s.min_training,
            %1$s.min_assessors, %1$s.refresh_months, %1$s.acceptable_failure, %1$s.unacceptable_failure""";
    private static final String TIMES =
            """
            select t.id, t.code, t.name_en, t.name_zh, t.name_bo, t.specialty, t.grade, t.equipment, x.version, x.failure,
                   x.confirmation, h.name_en, h.name_zh, h.name_bo, x.own, x.in_force_from, x.until, %s
            from mentorship.technique t
            join (select y.*, lead(y.in_force_from) over (partition by y.technique_id order by y.version, y.number) as until
                  from (select v.technique_id, v.number as version, 0 as number, v.failure, cast(null as uuid) as confirmation,
                               false as own, v.in_force_from, %s
                        from mentorship.technique_version v
                        union all
                        select c.technique_id, c.technique_version, c.number, v.failure, c.id, c.own, c.in_force_from, %s
                        from mentorship.technique_confirmation c
                        join mentorship.technique_version v
                          on v.technique_id = c.technique_id and v.number = c.technique_version
                        where c.hospital_id = ?1) y) x on x.technique_id = t.id
            left join identity.hospital h on h.id = ?1 and x.confirmation is not null
            where (x.until is null or x.in_force_from < x.until)""".formatted(NUMBERS.formatted("x"), NUMBERS.formatted("v"), NUMBERS.formatted("c"));
    private static final String IN_ORDER = " order by t.code, x.version, x.number";

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    private record Described(
            UUID id,
            String code,
            Translated name,
            String specialty,
            @Nullable String grade,
            String equipment) {}

    private record Time(
            Described technique,
            int version,
            String failure,
            @Nullable UUID confirmation,
            @Nullable Translated hospital,
            boolean own,
            LocalDate from,
            @Nullable LocalDate until,
            Requirements requirements) {}

    /** The techniques that meet the condition on {@code t} and {@code ?2}, by code. */
    List<TechniqueView> where(UUID hospital, String condition, String wanted) {
        Map<UUID, List<Time>> times = Row.all(
                        database.createNativeQuery(TIMES + " and " + condition + IN_ORDER)
                                .setParameter(1, hospital)
                                .setParameter(2, wanted),
                        AskedOverTime::time)
                .stream()
                .collect(Collectors.groupingBy(time -> time.technique().id(), LinkedHashMap::new, Collectors.toList()));
        return times.values().stream().map(AskedOverTime::view).toList();
    }

    private static Time time(Row row) {
        return new Time(
                new Described(row.id(), row.text(), row.translated(), row.text(), row.textOrNull(), row.text()),
                row.number(),
                row.text(),
                row.idOrNull(),
                row.translatedOrNull(),
                row.truth(),
                row.day(),
                row.dayOrNull(),
                requirements(row));
    }

    private static Requirements requirements(Row row) {
        return new Requirements(
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.number(),
                row.decimal(),
                row.decimal());
    }

    private static TechniqueView view(List<Time> times) {
        Time now = times.get(times.size() - 1);
        Described technique = now.technique();
        return new TechniqueView(
                technique.id(),
                technique.code(),
                technique.name(),
                technique.specialty(),
                technique.grade(),
                now.version(),
                now.requirements(),
                now.failure(),
                technique.equipment().isEmpty()
                        ? List.of()
                        : List.of(technique.equipment().split(";")),
                confirmation(now),
                times.subList(0, times.size() - 1).stream()
                        .map(time -> new EarlierNumbers(Objects.requireNonNull(time.until()), time.requirements()))
                        .toList());
    }

    private static @Nullable TechniqueConfirmation confirmation(Time now) {
        UUID id = now.confirmation();
        Translated hospital = now.hospital();
        return id == null || hospital == null ? null : new TechniqueConfirmation(id, hospital, now.own(), now.from());
    }
}
