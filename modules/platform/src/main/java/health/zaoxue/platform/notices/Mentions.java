package health.zaoxue.platform.notices;

import health.zaoxue.kernel.Translated;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

/** What a notice mentions, as it is stored: a name in its languages, a day, or a text. */
final class Mentions {
    private static final String DAY = "day";

    private Mentions() {}

    static String written(List<Object> mentions) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        mentions.forEach(mention -> {
            if (mention instanceof Translated name) {
                array.add(name(name));
            } else if (mention instanceof LocalDate day) {
                array.add(Json.createObjectBuilder().add(DAY, day.toString()));
            } else {
                array.add(mention.toString());
            }
        });
        return array.build().toString();
    }

    private static JsonObjectBuilder name(Translated name) {
        JsonObjectBuilder object = Json.createObjectBuilder().add("en", name.en());
        if (name.zh() != null) {
            object.add("zh", name.zh());
        }
        if (name.bo() != null) {
            object.add("bo", name.bo());
        }
        return object;
    }

    static List<Object> read(String stored) {
        try (var reader = Json.createReader(new StringReader(stored))) {
            JsonArray array = reader.readArray();
            return array.stream().map(Mentions::mention).toList();
        }
    }

    private static Object mention(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.containsKey(DAY)
                    ? LocalDate.parse(object.getString(DAY))
                    : new Translated(
                            object.getString("en"), object.getString("zh", null), object.getString("bo", null));
        }
        return ((JsonString) value).getString();
    }
}
