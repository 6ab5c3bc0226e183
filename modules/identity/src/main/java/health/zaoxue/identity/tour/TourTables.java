package health.zaoxue.identity.tour;

import health.zaoxue.kernel.Period;
import health.zaoxue.platform.persistence.Row;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a table of tours may refer to: aid staff by number, hospitals by English name, open departments, and the tours so far. */
record TourTables(
        Map<String, Sent> staff, Map<String, UUID> hospitals, Map<String, UUID> departments, List<Known> tours) {
    /** A person whom an institution employs. */
    record Sent(UUID person, UUID institution) {}

    /** A tour that is on record. */
    record Known(String staffNumber, String hospital, String department, Period period) {}

    static TourTables load(EntityManager database) {
        return new TourTables(staff(database), hospitals(database), departments(database), tours(database));
    }

    static String departmentKey(String hospital, String code) {
        return hospital + " " + code;
    }

    private static Map<String, Sent> staff(EntityManager database) {
        Map<String, Sent> staff = new HashMap<>();
        Row.all(
                        database.createNativeQuery("select staff_number, id, institution_id from identity.staff_member"
                                + " where staff_number is not null and institution_id is not null"),
                        row -> Map.entry(row.text(), new Sent(row.id(), row.id())))
                .forEach(entry -> staff.put(entry.getKey(), entry.getValue()));
        return staff;
    }

    private static Map<String, UUID> hospitals(EntityManager database) {
        return Row.all(
                        database.createNativeQuery("select name_en, id from identity.hospital"),
                        row -> Map.entry(row.text(), row.id()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, UUID> departments(EntityManager database) {
        return Row.all(
                        database.createNativeQuery("""
                                select h.name_en, d.code, d.id from identity.department d
                                join identity.hospital h on h.id = d.hospital_id where d.open
                                """),
                        row -> Map.entry(departmentKey(row.text(), row.text()), row.id()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Known> tours(EntityManager database) {
        return Row.all(
                database.createNativeQuery("""
                        select p.staff_number, h.name_en, d.code, t.from_day, t.to_day from identity.tour t
                        join identity.staff_member p on p.id = t.person_id
                        join identity.hospital h on h.id = t.hospital_id
                        left join identity.department d on d.id = t.department_id
                        where p.staff_number is not null
                        """),
                row -> new Known(
                        row.text(),
                        row.text(),
                        Objects.requireNonNullElse(row.textOrNull(), ""),
                        new Period(row.day(), row.day())));
    }
}
