package health.zaoxue.equipment.device;

import health.zaoxue.identity.DepartmentView;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.ImportKind;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings in the physical units of the hospitals; who has no tag yet is given one. */
@Dependent
class DeviceImport implements ImportKind {
    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    @Inject
    private Devices devices;

    @Inject
    private Registration registration;

    @Inject
    private HospitalService hospitals;

    @Override
    public String name() {
        return "devices";
    }

    @Override
    public int position() {
        return 150;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required("hospital"),
                Column.required("department"),
                Column.required("model"),
                Column.required("serial_number"),
                Column.optional("tag"),
                Column.required("ward"),
                Column.required("bed"),
                Column.optional("last_check"));
    }

    @Override
    public ImportTarget<?> begin() {
        Map<String, UUID> byName = hospitals.hospitals().stream()
                .collect(Collectors.toMap(hospital -> hospital.name().en(), HospitalView::id));
        Map<UUID, Map<String, UUID>> departments =
                byName.values().stream().collect(Collectors.toMap(Function.identity(), this::departmentsOf));
        return new DeviceTarget(
                database, registration, new DeviceTarget.Places(byName, departments), devices.registered());
    }

    private Map<String, UUID> departmentsOf(UUID hospital) {
        return hospitals.departments(hospital).stream()
                .collect(Collectors.toMap(DepartmentView::code, DepartmentView::id));
    }
}
