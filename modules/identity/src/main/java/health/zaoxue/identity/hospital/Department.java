package health.zaoxue.identity.hospital;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A department of a hospital: opened, closed, perhaps opened again; old records keep naming it. */
@Entity
@Table(schema = "identity", name = "department")
class Department {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "hospital_id")
    private UUID hospital;

    private String code;

    private boolean open;

    protected Department() {}

    Department(UUID id, UUID hospital, String code) {
        this.id = id;
        this.hospital = hospital;
        this.code = code;
        this.open = true;
    }

    void open() {
        open = true;
    }

    void close() {
        open = false;
    }

    String code() {
        return code;
    }

    boolean isOpen() {
        return open;
    }
}
