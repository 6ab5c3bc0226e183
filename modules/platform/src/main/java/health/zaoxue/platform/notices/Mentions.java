package health.zaoxue.platform.notices;

import health.zaoxue.kernel.Translated;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a notice mentions, as it is stored: a name in its languages, a day, a moment, a word, a text, or one of these with its label. */
final class Mentions {
    private static final String DAY = "day";
    private static final String MOMENT = "moment";
    private static final String WORD = "word";
    private static final String LABEL = "label";
    private static final String VALUE = "value";

    private Mentions() {}

    static String written(List<Object> mentions) {
        return array(mentions).build().toString();
    }

    private static JsonArrayBuilder array(List<Object> mentions) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        mentions.forEach(mention -> {
            if (mention instanceof Translated name) {
                array.add(name(name));
            } else if (mention instanceof LocalDate day) {
                array.add(Json.createObjectBuilder().add(DAY, day.toString()));
            } else if (mention instanceof Instant moment) {
                array.add(Json.createObjectBuilder().add(MOMENT, moment.toString()));
            } else if (mention instanceof Word word) {
                array.add(Json.createObjectBuilder().add(WORD, word.key()));
            } else if (mention instanceof Labelled labelled) {
                array.add(labelled(labelled));
            } else {
                array.add(mention.toString());
            }
        });
        return array;
    }

    private static JsonObjectBuilder labelled(Labelled labelled) {
        return Json.createObjectBuilder()
                .add(LABEL, labelled.label().key())
                .add(VALUE, array(List.of(labelled.value())));
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
            return reader.readArray().stream().map(Mentions::mention).toList();
        }
    }

    private static Object mention(JsonValue value) {
        return value instanceof JsonObject object ? mention(object) : ((JsonString) value).getString();
    }

    private static Object mention(JsonObject object) {
        if (object.containsKey(DAY)) {
            return LocalDate.parse(object.getString(DAY));
        }
        if (object.containsKey(MOMENT)) {
            return Instant.parse(object.getString(MOMENT));
        }
        if (object.containsKey(WORD)) {
            return new Word(object.getString(WORD));
        }
        return object.containsKey(LABEL)
                ? new Labelled(
                        new Word(object.getString(LABEL)),
                        mention(object.getJsonArray(VALUE).get(0)))
                : new Translated(object.getString("en"), object.getString("zh", null), object.getString("bo", null));
    }
}
