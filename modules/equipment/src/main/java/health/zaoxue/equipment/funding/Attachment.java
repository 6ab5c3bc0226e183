package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.AttachmentView;
import health.zaoxue.platform.files.FileKind;
import health.zaoxue.platform.files.NamedFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file enclosed with a request; it comes and goes, and never changes. */
@Entity(name = "Attachment")
@Table(schema = "equipment", name = "attachment")
class Attachment {
    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID request;

    private String digest;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private int size;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    Attachment() {}

    /** @param deed whose reason is the name of the file */
    Attachment(UUID request, NamedFile named, Deed deed) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.digest = named.file().digest();
        this.name = deed.reason();
        this.kind = named.file().kind();
        this.size = named.file().content().length;
        this.addedBy = deed.by();
        this.addedAt = deed.at();
    }

    UUID request() {
        return request;
    }

    String digest() {
        return digest;
    }

    String name() {
        return name;
    }

    AttachmentView view() {
        return new AttachmentView(id, name, kind, size, addedBy, addedAt);
    }
}
