package health.zaoxue.identity.person;

import health.zaoxue.identity.EmployerKind;
import health.zaoxue.platform.persistence.Row;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may employ people, by English name, with the open departments and specialties that a table may name. */
record Employers(Map<String, Employer> byName, Map<String, UUID> departments, Set<String> specialties) {
    /** A hospital or an institution. */
    record Employer(EmployerKind kind, UUID id) {}

    static Employers known(EntityManager database) {
        Map<String, Employer> byName = Stream.concat(
                        named(database, "hospital", EmployerKind.HOSPITAL).stream(),
                        named(database, "institution", EmployerKind.INSTITUTION).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (hospital, institution) -> hospital));
        Map<String, UUID> departments = Row.all(
                        database.createNativeQuery("select hospital_id, code, id from identity.department where open"),
                        row -> Map.entry(departmentKey(row.id(), row.text()), row.id()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Set<String> specialties =
                Set.copyOf(Row.all(database.createNativeQuery("select code from identity.specialty"), Row::text));
        return new Employers(byName, departments, specialties);
    }

    @Nullable
    UUID department(UUID hospital, String code) {
        return departments.get(departmentKey(hospital, code));
    }

    private static String departmentKey(UUID hospital, String code) {
        return hospital + " " + code;
    }

    private static List<Map.Entry<String, Employer>> named(EntityManager database, String table, EmployerKind kind) {
        return Row.all(
                database.createNativeQuery("select name_en, id from identity." + table),
                row -> Map.entry(row.text(), new Employer(kind, row.id())));
    }
}
