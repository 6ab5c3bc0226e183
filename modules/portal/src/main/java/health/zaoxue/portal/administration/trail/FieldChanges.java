package health.zaoxue.portal.administration.trail;

import health.zaoxue.platform.trail.TrailEntry;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.portal.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what the trail kept of the columns of a row. */
@RequestScoped
public class FieldChanges {
    private static final int SHOWN_OF_DIGEST = 12;

    @Inject
    private Texts texts;

    @Inject
    private Words words;

    List<FieldChange> of(TrailEntry entry) {
        JsonObject before = read(entry.before());
        JsonObject after = read(entry.after());
        TreeSet<String> columns = new TreeSet<>(before.keySet());
        columns.addAll(after.keySet());
        return columns.stream()
                .map(column -> new FieldChange(column, text(before.get(column)), text(after.get(column))))
                .toList();
    }

    private static JsonObject read(@Nullable String json) {
        if (json == null) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private String text(@Nullable JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value instanceof JsonObject digest ? veiled(digest) : value.toString();
    }

    private String veiled(JsonObject digest) {
        JsonNumber length = digest.getJsonNumber("length");
        String begins = digest.getString("sha256").substring(0, SHOWN_OF_DIGEST);
        return words.fill(texts.get("administration", "trail.veiled"), length.intValue(), begins);
    }
}
