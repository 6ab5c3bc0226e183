package health.zaoxue.equipment.device;

import health.zaoxue.equipment.DeviceTag;
import health.zaoxue.equipment.RegisterDevice;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes new units into the register, one page's or one import's at a time. */
@Dependent
class Registration {
    private final SecureRandom random = new SecureRandom();

    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    @Inject
    private Devices devices;

    @Inject
    private HospitalService hospitals;

    @Inject
    private Clock clock;

    Outcome<UUID> register(RegisterDevice unit) {
        List<Refusal> reasons = reasonsAgainst(unit);
        Optional<UUID> model = devices.model(unit.model());
        if (!reasons.isEmpty() || model.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Device device = new Device(unit, model.get(), tagFor(unit), clock.instant());
        database.persist(device);
        database.flush();
        return Outcome.done(device.id());
    }

    /** R-EQP-04: a unit is registered once, under a tag that no device, not even a retired one, has carried before. */
    List<Refusal> reasonsAgainst(RegisterDevice unit) {
        List<Refusal> reasons = new ArrayList<>();
        Optional<UUID> model = devices.model(unit.model());
        if (model.isEmpty()) {
            reasons.add(Refusal.at("model", "device.model.unknown", unit.model()));
        } else if (devices.isRegistered(model.get(), unit.serialNumber())) {
            reasons.add(Refusal.at("serial_number", "device.serial.registered", unit.serialNumber()));
        }
        checkTag(unit.tag(), reasons);
        checkPlaceAndTime(unit, reasons);
        return reasons;
    }

    private void checkTag(@Nullable String typed, List<Refusal> reasons) {
        if (typed == null) {
            return;
        }
        Optional<DeviceTag> tag = DeviceTag.typed(typed);
        if (tag.isEmpty()) {
            reasons.add(Refusal.at("tag", "device.tag.mistyped", typed));
        } else if (devices.isTaken(tag.get())) {
            reasons.add(Refusal.at("tag", "device.tag.taken", tag.get().printed()));
        }
    }

    private void checkPlaceAndTime(RegisterDevice unit, List<Refusal> reasons) {
        UUID department = unit.department();
        if (department != null
                && hospitals.departments(unit.hospital()).stream()
                        .noneMatch(open -> open.id().equals(department))) {
            reasons.add(Refusal.at("department", "device.department.not-of-hospital"));
        }
        LocalDate checked = unit.lastChecked();
        if (checked != null && checked.isAfter(LocalDate.now(clock))) {
            reasons.add(Refusal.at("last_check", "device.check.future"));
        }
    }

    private DeviceTag tagFor(RegisterDevice unit) {
        String given = unit.tag();
        if (given != null) {
            return DeviceTag.typed(given).orElseThrow();
        }
        DeviceTag drawn = DeviceTag.draw(random);
        while (devices.isTaken(drawn)) {
            drawn = DeviceTag.draw(random);
        }
        return drawn;
    }
}
