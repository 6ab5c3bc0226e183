package health.zaoxue.equipment.device;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Where a hospital's engineers are reached by telephone. */
@Entity(name = "EngineerDesk")
@Table(schema = "equipment", name = "engineer_desk")
class EngineerDesk {
    @Id
    private UUID hospital;

    private String telephone;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    EngineerDesk() {}

    EngineerDesk(UUID hospital, String telephone, UUID by, Instant at) {
        this.hospital = hospital;
        moveTo(telephone, by, at);
    }

    final void moveTo(String number, UUID by, Instant at) {
        telephone = number;
        changedBy = by;
        changedAt = at;
    }

    String telephone() {
        return telephone;
    }
}
