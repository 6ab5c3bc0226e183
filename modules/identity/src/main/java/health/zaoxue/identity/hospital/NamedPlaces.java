package health.zaoxue.identity.hospital;

import health.zaoxue.identity.PlaceKind;
import health.zaoxue.identity.PlaceService;
import health.zaoxue.identity.PlaceView;
import health.zaoxue.platform.imports.Cells;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Places by English name, in whatever case. */
final class NamedPlaces {
    private static final int LONGEST = 200;

    private final Map<PlaceKind, Map<String, UUID>> known = new EnumMap<>(PlaceKind.class);
    private final Map<UUID, String> names = new HashMap<>();

    NamedPlaces(PlaceService places) {
        for (PlaceKind kind : PlaceKind.values()) {
            Map<String, UUID> byName = new HashMap<>();
            for (PlaceView place : places.places(kind)) {
                byName.put(place.name().en().toLowerCase(Locale.ROOT), place.id());
                names.put(place.id(), place.name().en());
            }
            known.put(kind, byName);
        }
    }

    String name(UUID place) {
        return names.getOrDefault(place, "");
    }

    /** R-IDN-71: a table never makes a region or a prefecture in passing: one that is not on record is named as an error. */
    String read(Cells cells, String column, PlaceKind kind) {
        String typed = cells.text(column, LONGEST);
        UUID id = byName(kind).get(typed.toLowerCase(Locale.ROOT));
        if (id != null) {
            return name(id);
        }
        if (cells.isFine(column)) {
            cells.refuse(column, "identity.place.unknown");
        }
        return typed;
    }

    UUID id(PlaceKind kind, String name) {
        return Objects.requireNonNull(byName(kind).get(name.toLowerCase(Locale.ROOT)));
    }

    private Map<String, UUID> byName(PlaceKind kind) {
        return known.getOrDefault(kind, Map.of());
    }
}
