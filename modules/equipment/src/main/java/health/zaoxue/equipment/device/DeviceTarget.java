package health.zaoxue.equipment.device;

import health.zaoxue.equipment.RegisterDevice;
import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where the rows of a devices' table go. */
final class DeviceTarget implements ImportTarget<RegisterDevice> {
    private static final UUID NO_HOSPITAL = new UUID(0, 0);

    private final EntityManager database;
    private final Registration registration;
    private final Places places;
    private final Map<String, Registered> known;

    DeviceTarget(EntityManager database, Registration registration, Places places, Map<String, Registered> known) {
        this.database = database;
        this.registration = registration;
        this.places = places;
        this.known = known;
    }

    @Override
    public RegisterDevice read(Cells cells) {
        UUID hospital = Objects.requireNonNullElse(
                places.hospitals()
                        .get(cells.known("hospital", places.hospitals().keySet())),
                NO_HOSPITAL);
        Map<String, UUID> departments = places.departments().getOrDefault(hospital, Map.of());
        String department = cells.optionalKnown("department", departments.keySet());
        RegisterDevice row = new RegisterDevice(
                hospital,
                cells.text("model", 40),
                cells.text("serial_number", 60),
                cells.has("tag") ? cells.optionalText("tag", 20) : null,
                department == null ? null : departments.get(department),
                cells.optionalText("ward", 80),
                cells.optionalText("bed", 20),
                cells.has("last_check") ? cells.optionalDay("last_check") : null);
        return checked(row, cells);
    }

    private RegisterDevice checked(RegisterDevice row, Cells cells) {
        Registered before = known.get(key(row));
        if (before == null) {
            registration
                    .reasonsAgainst(row)
                    .forEach(reason -> cells.refuse(
                            Objects.requireNonNullElse(reason.field(), "model"),
                            reason.code(),
                            reason.details().toArray()));
            return row;
        }
        if (!before.unit().hospital().equals(row.hospital())) {
            cells.refuse("hospital", "device.hospital.other");
        }
        return completed(row, before.unit());
    }

    /** What the table leaves out stays as it is; a printed tag never changes. */
    private static RegisterDevice completed(RegisterDevice row, RegisterDevice before) {
        return new RegisterDevice(
                row.hospital(),
                row.model(),
                row.serialNumber(),
                before.tag(),
                row.department(),
                row.ward(),
                row.bed(),
                row.lastChecked() == null ? before.lastChecked() : row.lastChecked());
    }

    @Override
    public String key(RegisterDevice row) {
        return row.model() + " " + row.serialNumber();
    }

    @Override
    public Map<String, RegisterDevice> existing() {
        return known.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().unit()));
    }

    @Override
    public Map<String, String> distinct(RegisterDevice row) {
        Map<String, String> values = new HashMap<>(Map.of("serial_number", key(row)));
        String tag = row.tag();
        if (tag != null) {
            values.put("tag", tag.toUpperCase(java.util.Locale.ROOT).replace("-", ""));
        }
        return values;
    }

    @Override
    public void add(RegisterDevice row) {
        registration.register(row).value();
    }

    @Override
    public void change(RegisterDevice row) {
        Registered before = known.get(key(row));
        if (before != null) {
            database.find(Device.class, before.id()).stand(row);
        }
    }

    /** Hospitals by English name, and the departments of each by code. */
    record Places(Map<String, UUID> hospitals, Map<UUID, Map<String, UUID>> departments) {}

    /** A unit that is registered already. */
    record Registered(UUID id, RegisterDevice unit) {}
}
