package health.zaoxue.equipment;

import health.zaoxue.platform.files.FileKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that is enclosed with a funding request.
 *
 * @param id of the enclosure
 * @param name as people read it
 * @param kind what its content is
 * @param size in bytes
 * @param addedBy who enclosed it
 * @param addedAt when
 */
public record AttachmentView(UUID id, String name, FileKind kind, int size, UUID addedBy, Instant addedAt)
        implements Serializable {}
