package health.zaoxue.identity.hospital;

import health.zaoxue.identity.PlaceDetails;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.identity.PlaceService;
import health.zaoxue.identity.PlaceView;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Places by English name; an unknown one is entered under that name, its other names follow later. */
final class NamedPlaces {
    private final PlaceService places;
    private final Map<PlaceKind, Map<String, UUID>> known = new EnumMap<>(PlaceKind.class);
    private final Map<UUID, String> names = new HashMap<>();

    NamedPlaces(PlaceService places) {
        this.places = places;
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

    /** How the place is written already, or as it is written here. */
    String written(PlaceKind kind, String name) {
        UUID id = byName(kind).get(name.toLowerCase(Locale.ROOT));
        return id == null ? name : name(id);
    }

    UUID entered(PlaceKind kind, String name) {
        return byName(kind)
                .computeIfAbsent(
                        name.toLowerCase(Locale.ROOT),
                        unknown -> places.enter(new PlaceDetails(kind, name, null, null))
                                .value());
    }

    private Map<String, UUID> byName(PlaceKind kind) {
        return known.getOrDefault(kind, Map.of());
    }
}
