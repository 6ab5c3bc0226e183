package health.zaoxue.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the files under {@code config/keycloak} say: the clients of the realm, and the demonstration's users. */
record RealmFile(JsonObject content) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(ZAOXUE_\\w+)(?::([^}]*))?}");
    private static final String ROLE_OF_EVERYBODY = "default-roles-";

    /** Reads a file and fills in its placeholders as Keycloak does at the import. */
    static RealmFile read(Path file, Map<String, String> values) {
        try {
            return parse(Files.readString(file), values);
        } catch (IOException e) {
            throw new StartFailure("%s cannot be read".formatted(file), e);
        }
    }

    static RealmFile parse(String text, Map<String, String> values) {
        try (JsonReader reader = Json.createReader(new StringReader(filledIn(text, values)))) {
            return new RealmFile(reader.readObject());
        }
    }

    String realm() {
        return content.getString("realm");
    }

    List<JsonObject> clients() {
        return objects("clients");
    }

    /** Everybody who has a password here, in the order of the file. */
    List<DemonstrationAccount> accounts() {
        return objects("users").stream()
                .filter(user -> user.containsKey("credentials"))
                .map(user -> new DemonstrationAccount(roles(user), user.getString("username"), password(user)))
                .toList();
    }

    private List<JsonObject> objects(String name) {
        JsonArray array = content.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }

    private static String roles(JsonObject user) {
        JsonArray roles = user.getJsonArray("realmRoles");
        return roles == null
                ? ""
                : roles.getValuesAs(JsonString::getString).stream()
                        .filter(role -> !role.startsWith(ROLE_OF_EVERYBODY))
                        .collect(Collectors.joining(", "));
    }

    private static String password(JsonObject user) {
        return user.getJsonArray("credentials").getValuesAs(JsonValue::asJsonObject).stream()
                .map(credential -> credential.getString("value", ""))
                .findFirst()
                .orElse("");
    }

    private static String filledIn(String text, Map<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String otherwise = found.group(2) == null ? found.group() : found.group(2);
            return Matcher.quoteReplacement(values.getOrDefault(found.group(1), otherwise));
        });
    }
}
