package health.zaoxue.identity.place;

import health.zaoxue.identity.PlaceDetails;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class PlaceTarget implements ImportTarget<PlaceRow> {
    private static final Set<String> KINDS =
            Arrays.stream(PlaceKind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST = 200;

    private final EntityManager database;
    private final Map<String, PlaceRow> existing = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    PlaceTarget(EntityManager database) {
        this.database = database;
        for (Place place :
                database.createQuery("select p from Place p", Place.class).getResultList()) {
            PlaceDetails details = place.details();
            PlaceRow row = new PlaceRow(
                    details.kind(),
                    new Translated(details.nameEnglish(), details.nameChinese(), details.nameTibetan()));
            existing.put(row.key(), row);
            places.put(row.key(), place);
        }
    }

    @Override
    public PlaceRow read(Cells cells) {
        String kind = cells.oneOf("kind", KINDS);
        String english = cells.text("name", LONGEST);
        String chinese = cells.optionalText("name_zh", LONGEST);
        PlaceKind readKind = KINDS.contains(kind) ? PlaceKind.valueOf(kind) : PlaceKind.PREFECTURE;
        PlaceRow row = new PlaceRow(readKind, new Translated(english, chinese, null));
        return new PlaceRow(readKind, new Translated(english, chinese, tibetan(cells, row.key())));
    }

    private @Nullable String tibetan(Cells cells, String key) {
        PlaceRow known = existing.get(key);
        return cells.has("name_bo") || known == null
                ? cells.optionalText("name_bo", LONGEST)
                : known.name().bo();
    }

    @Override
    public String key(PlaceRow row) {
        return row.key();
    }

    @Override
    public Map<String, PlaceRow> existing() {
        return existing;
    }

    @Override
    public Map<String, String> distinct(PlaceRow row) {
        Map<String, String> distinct = new LinkedHashMap<>();
        distinct.put("name", row.key());
        if (row.name().zh() != null) {
            distinct.put("name_zh", row.kind() + " " + row.name().zh());
        }
        if (row.name().bo() != null) {
            distinct.put("name_bo", row.kind() + " " + row.name().bo());
        }
        return distinct;
    }

    @Override
    public void add(PlaceRow row) {
        database.persist(new Place(UUID.randomUUID(), row.kind(), row.name()));
    }

    @Override
    public void change(PlaceRow row) {
        Objects.requireNonNull(places.get(row.key())).name(row.name());
    }
}
