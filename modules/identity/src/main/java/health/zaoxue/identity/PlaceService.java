package health.zaoxue.identity;

import health.zaoxue.kernel.Outcome;
import java.util.List;
import java.util.UUID;

/** Sponsor regions and prefectures. */
public interface PlaceService {
    /** All places of a kind, by English name. */
    List<PlaceView> places(PlaceKind kind);

    /** What may be edited of a place. */
    Editable<PlaceDetails> opened(UUID id);

    /** Names a new place. */
    Outcome<UUID> enter(PlaceDetails details);

    /** R-PLT-100: the same for a form, which carries a key: sent twice, it is one. */
    Outcome<UUID> enter(UUID key, PlaceDetails details);

    /** Corrects the names of a place. */
    Outcome<UUID> correct(Editable<PlaceDetails> changed);
}
