package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The accounts in Keycloak, seen and changed by hand. */
final class RealmPeople {
    private static final int CREATED = 201;
    private static final int CHANGED = 204;

    private final RealmAdministration realm;

    RealmPeople(Product product) throws IOException, InterruptedException {
        realm = new RealmAdministration(product);
    }

    /** Every account with exactly this user name. */
    List<JsonObject> named(String userName) throws IOException, InterruptedException {
        return list("/users?exact=true&username=" + URLEncoder.encode(userName, StandardCharsets.UTF_8));
    }

    /** Letters of the realm go by the mail server at this port. */
    void writeThrough(int port) throws IOException, InterruptedException {
        realm.writeThrough(port);
    }

    String idOf(String userName) throws IOException, InterruptedException {
        return named(userName).get(0).getString("id");
    }

    /** The roles of ours among those of the account. */
    Set<String> rolesOf(String userName) throws IOException, InterruptedException {
        return ours(mappings(userName));
    }

    /** The roles of ours that the account has in whatever way. */
    Set<String> effectiveRolesOf(String userName) throws IOException, InterruptedException {
        return ours(mappings(userName) + "/composite");
    }

    private Set<String> ours(String mappings) throws IOException, InterruptedException {
        return list(mappings).stream()
                .map(role -> role.getString("name"))
                .filter(name -> health.zaoxue.kernel.Role.withRealmName(name).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> groupsOf(String userName) throws IOException, InterruptedException {
        return list("/users/" + idOf(userName) + "/groups").stream()
                .map(group -> group.getString("path"))
                .toList();
    }

    boolean isEnabled(String userName) throws IOException, InterruptedException {
        return named(userName).get(0).getBoolean("enabled");
    }

    void give(String userName, String... roles) throws IOException, InterruptedException {
        assertThat(realm.order("POST", mappings(userName), described(roles))).isEqualTo(CHANGED);
    }

    /** Puts the account into a group below one that has the role. */
    void giveByGroup(String userName, String group, String role) throws IOException, InterruptedException {
        assertThat(realm.order("POST", "/groups", named("name", group))).isEqualTo(CREATED);
        String above = group(group).getString("id");
        assertThat(realm.order("POST", "/groups/" + above + "/role-mappings/realm", described(role)))
                .isEqualTo(CHANGED);
        assertThat(realm.order("POST", "/groups/" + above + "/children", named("name", "At night")))
                .isEqualTo(CREATED);
        String below = list("/groups/" + above + "/children").get(0).getString("id");
        assertThat(realm.order("PUT", "/users/" + idOf(userName) + "/groups/" + below, ""))
                .isEqualTo(CHANGED);
    }

    /** Gives the account a new role that contains the other. */
    void giveWithin(String userName, String container, String role) throws IOException, InterruptedException {
        assertThat(realm.order("POST", "/roles", named("name", container))).isEqualTo(CREATED);
        String path = "/roles/" + container.replace(" ", "%20");
        assertThat(realm.order("POST", path + "/composites", described(role))).isEqualTo(CHANGED);
        assertThat(realm.order("POST", mappings(userName), "[" + realm.ask(path) + "]"))
                .isEqualTo(CHANGED);
    }

    void take(String userName, String... roles) throws IOException, InterruptedException {
        assertThat(realm.order("DELETE", mappings(userName), described(roles))).isEqualTo(CHANGED);
    }

    void enable(String userName, boolean enabled) throws IOException, InterruptedException {
        JsonObject account = Json.createObjectBuilder(named(userName).get(0))
                .add("enabled", enabled)
                .build();
        assertThat(realm.order("PUT", "/users/" + idOf(userName), account.toString()))
                .isEqualTo(CHANGED);
    }

    void add(String userName) throws IOException, InterruptedException {
        JsonObject account = Json.createObjectBuilder()
                .add("username", userName)
                .add("firstName", userName)
                .add("enabled", true)
                .build();
        assertThat(realm.order("POST", "/users", account.toString())).isEqualTo(CREATED);
    }

    private JsonObject group(String name) throws IOException, InterruptedException {
        return list("/groups?exact=true&search=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .get(0);
    }

    private static String named(String key, String value) {
        return Json.createObjectBuilder().add(key, value).build().toString();
    }

    private String mappings(String userName) throws IOException, InterruptedException {
        return "/users/" + idOf(userName) + "/role-mappings/realm";
    }

    private String described(String... roles) {
        return Arrays.stream(roles).map(this::role).collect(Collectors.joining(",", "[", "]"));
    }

    private String role(String name) {
        try {
            return realm.ask("/roles/" + name);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<JsonObject> list(String path) throws IOException, InterruptedException {
        return Json.createReader(new StringReader(realm.ask(path))).readArray().getValuesAs(JsonObject.class);
    }
}
