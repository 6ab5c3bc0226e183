package health.zaoxue.identity.hospital;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opens and closes the departments of a hospital. */
@Dependent
class DepartmentOpening {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Hospitals hospitals;

    @Inject
    private Clock clock;

    /** R-IDN-03: departments come from the catalogue, and one where people work stays open. */
    Outcome<Set<String>> open(UUID hospital, Set<String> wanted) {
        Set<String> unknown = new TreeSet<>(wanted);
        unknown.removeAll(hospitals.catalogueCodes());
        if (!unknown.isEmpty()) {
            return Outcome.refused(
                    Refusal.at("departments", "identity.department.unknown", String.join(", ", unknown)));
        }
        Map<String, Department> present = hospitals.departmentsOf(hospital).stream()
                .collect(Collectors.toMap(Department::code, Function.identity()));
        Set<String> needed = new TreeSet<>(hospitals.codesInUse(hospital, LocalDate.now(clock)));
        needed.removeAll(wanted);
        needed.retainAll(openCodes(present));
        if (!needed.isEmpty()) {
            return Outcome.refused(Refusal.at("departments", "identity.department.in.use", String.join(", ", needed)));
        }
        present.values().stream()
                .filter(department -> !wanted.contains(department.code()))
                .forEach(Department::close);
        wanted.forEach(code -> openOne(hospital, code, present));
        database.flush();
        return Outcome.done(wanted);
    }

    private void openOne(UUID hospital, String code, Map<String, Department> present) {
        Department department = present.get(code);
        if (department == null) {
            database.persist(new Department(UUID.randomUUID(), hospital, code));
        } else {
            department.open();
        }
    }

    private static List<String> openCodes(Map<String, Department> present) {
        return present.values().stream()
                .filter(Department::isOpen)
                .map(Department::code)
                .toList();
    }
}
