package health.zaoxue.mentorship.technique;

import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the rows of one file of techniques go. */
final class TechniqueTarget implements ImportTarget<TechniqueData> {
    private final EntityManager database;
    private final NumbersNotices notices;
    private final Set<String> specialties;
    private final LocalDate today;
    private final Map<String, Known> known;

    TechniqueTarget(EntityManager database, NumbersNotices notices, Set<String> specialties, LocalDate today) {
        this.database = database;
        this.notices = notices;
        this.specialties = specialties;
        this.today = today;
        known = database.createQuery(
                        "select t, v from Technique t join TechniqueVersion v on v.technique = t.id and v.number = t.current",
                        Object[].class)
                .getResultStream()
                .map(row -> new Known((Technique) row[0], (TechniqueVersion) row[1]))
                .collect(Collectors.toMap(Known::code, each -> each));
    }

    @Override
    public TechniqueData read(Cells cells) {
        return new TechniqueRow(cells, specialties).data();
    }

    @Override
    public String key(TechniqueData row) {
        return row.code();
    }

    @Override
    public Map<String, TechniqueData> existing() {
        return known.values().stream().collect(Collectors.toMap(Known::code, Known::data));
    }

    @Override
    public Map<String, String> distinct(TechniqueData row) {
        return Map.of("code", row.code());
    }

    @Override
    public void add(TechniqueData row) {
        Technique born = new Technique(row);
        database.persist(born);
        database.persist(new TechniqueVersion(born, row, today));
    }

    /** R-MEN-02: what is asked for changes by a new version; names and places in the catalogue are corrected as they stand. */
    @Override
    public void change(TechniqueData row) {
        @Nullable Known one = known.get(row.code());
        if (one == null) {
            return;
        }
        one.technique().describe(row);
        if (one.version().differsFrom(row)) {
            one.technique().nextVersion();
            TechniqueVersion next = new TechniqueVersion(one.technique(), row, today);
            database.persist(next);
            notices.awaited(one.technique(), next);
        }
    }

    private record Known(Technique technique, TechniqueVersion version) {
        String code() {
            return data().code();
        }

        TechniqueData data() {
            return technique.data(version);
        }
    }
}
