package health.zaoxue.identity.hospital;

import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A catalogue whose entries are known by a code and have a name. */
final class CatalogueTarget<F extends CatalogueTarget.Facts> implements ImportTarget<F> {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_-]{2,40}");
    private static final int LONGEST = 200;

    /** What the table says about one entry. */
    interface Facts {
        String code();

        Translated name();
    }

    /** An entry that is known. */
    interface Entry<F> {
        F facts();

        void describe(F facts);
    }

    /** What a catalogue has of its own. */
    interface Kind<F> {
        F read(String code, Translated name, Cells cells);

        Entry<F> born(F facts);
    }

    private final EntityManager database;
    private final Kind<F> kind;
    private final Map<String, Entry<F>> known;

    CatalogueTarget(EntityManager database, Class<? extends Entry<F>> type, Kind<F> kind) {
        this.database = database;
        this.kind = kind;
        known = database.createQuery("select e from " + type.getSimpleName() + " e", type).getResultList().stream()
                .collect(Collectors.toMap(entry -> entry.facts().code(), Function.identity()));
    }

    @Override
    public F read(Cells cells) {
        String code = cells.code("code", CODE);
        Translated name = new Translated(
                cells.text("name_en", LONGEST), cells.optionalText("name_zh", LONGEST), tibetan(cells, code));
        return kind.read(code, name, cells);
    }

    private @Nullable String tibetan(Cells cells, String code) {
        Entry<F> before = known.get(code);
        return cells.has("name_bo") || before == null
                ? cells.optionalText("name_bo", LONGEST)
                : before.facts().name().bo();
    }

    @Override
    public String key(F row) {
        return row.code();
    }

    @Override
    public Map<String, F> existing() {
        return known.values().stream().map(Entry::facts).collect(Collectors.toMap(Facts::code, Function.identity()));
    }

    @Override
    public Map<String, String> distinct(F row) {
        return Map.of("code", row.code());
    }

    @Override
    public void add(F row) {
        database.persist(kind.born(row));
    }

    @Override
    public void change(F row) {
        Objects.requireNonNull(known.get(row.code())).describe(row);
    }
}
