package health.zaoxue.mentorship.handover;

import health.zaoxue.mentorship.HandoverNote;
import health.zaoxue.mentorship.HandoverPart;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the mentor wrote about one part of the file. */
@Entity(name = "HandoverNote")
@Table(schema = "mentorship", name = "handover_note")
class WrittenNote {
    @Id
    private UUID id;

    @Column(name = "handover_id")
    private UUID handover;

    @Enumerated(EnumType.STRING)
    private HandoverPart part;

    @Column(name = "subject_id")
    private UUID subject;

    private String stands;
    private String watch;
    private String next;
    private @Nullable Integer minimum;

    @Column(name = "written_at")
    private Instant writtenAt;

    WrittenNote() {}

    WrittenNote(HandoverNote note, Instant at) {
        id = UUID.randomUUID();
        handover = note.handover();
        part = note.part();
        subject = note.subject();
        rewrite(note, at);
    }

    final void rewrite(HandoverNote note, Instant at) {
        stands = note.stands();
        watch = note.watch();
        next = note.next();
        minimum = note.minimum();
        writtenAt = at;
    }

    HandoverNote view() {
        return new HandoverNote(handover, part, subject, stands, watch, next, minimum);
    }
}
