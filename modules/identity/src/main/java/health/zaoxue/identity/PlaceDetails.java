package health.zaoxue.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The names of a place, as typed. */
public record PlaceDetails(
        PlaceKind kind,
        String nameEnglish,
        @Nullable String nameChinese,
        @Nullable String nameTibetan) implements Serializable {}
