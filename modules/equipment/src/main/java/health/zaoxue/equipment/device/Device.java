package health.zaoxue.equipment.device;

import health.zaoxue.equipment.DeviceState;
import health.zaoxue.equipment.DeviceTag;
import health.zaoxue.equipment.RegisterDevice;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One physical unit: registered in service, taken out by a problem, brought back by a repair, in the end retired. */
@Entity(name = "Device")
@Table(schema = "equipment", name = "device")
class Device {
    @Id
    private UUID id;

    private UUID hospital;
    private @Nullable UUID department;
    private UUID model;

    @Column(name = "serial_number")
    private String serialNumber;

    private String tag;
    private @Nullable String ward;
    private @Nullable String bed;

    @Enumerated(EnumType.STRING)
    private DeviceState state;

    @Column(name = "last_checked")
    private @Nullable LocalDate lastChecked;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Version
    private long version;

    Device() {}

    Device(RegisterDevice unit, UUID model, DeviceTag tag, Instant at) {
        this.id = UUID.randomUUID();
        this.hospital = unit.hospital();
        this.department = unit.department();
        this.model = model;
        this.serialNumber = unit.serialNumber();
        this.tag = tag.characters();
        this.ward = unit.ward();
        this.bed = unit.bed();
        this.state = DeviceState.IN_SERVICE;
        this.lastChecked = unit.lastChecked();
        this.registeredAt = at;
    }

    /** R-EQP-07: a problem takes a device out of service; a retired one stays retired. */
    void takeOut() {
        if (state != DeviceState.RETIRED) {
            state = DeviceState.OUT_OF_SERVICE;
        }
    }

    /** R-EQP-07: once nothing stands against its use, the device is back in service, and was checked on that day. */
    void bringBack(LocalDate day) {
        if (state != DeviceState.RETIRED) {
            state = DeviceState.IN_SERVICE;
            lastChecked = day;
        }
    }

    /** A device that stands elsewhere keeps its history. */
    void stand(RegisterDevice unit) {
        department = unit.department();
        ward = unit.ward();
        bed = unit.bed();
        lastChecked = unit.lastChecked() == null ? lastChecked : unit.lastChecked();
    }

    void retire() {
        state = DeviceState.RETIRED;
    }

    UUID id() {
        return id;
    }

    UUID hospital() {
        return hospital;
    }

    DeviceState state() {
        return state;
    }

    @Nullable
    LocalDate lastChecked() {
        return lastChecked;
    }
}
