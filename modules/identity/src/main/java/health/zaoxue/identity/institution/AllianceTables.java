package health.zaoxue.identity.institution;

import health.zaoxue.platform.persistence.Row;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a table of alliances may refer to: institutions and hospitals by English name, open departments by code. */
record AllianceTables(Map<String, UUID> institutions, Map<String, UUID> hospitals, Map<String, UUID> departments) {
    static AllianceTables load(EntityManager database) {
        return new AllianceTables(
                named(database, "select name_en, id from identity.institution"),
                named(database, "select name_en, id from identity.hospital"),
                named(
                        database,
                        "select cast(hospital_id as text) || ' ' || code, id from identity.department where open"));
    }

    private static Map<String, UUID> named(EntityManager database, String query) {
        Map<String, UUID> named = new HashMap<>();
        Row.all(database.createNativeQuery(query), row -> Map.entry(row.text(), row.id()))
                .forEach(entry -> named.put(entry.getKey(), entry.getValue()));
        return named;
    }
}
