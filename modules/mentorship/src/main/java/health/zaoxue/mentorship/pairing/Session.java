package health.zaoxue.mentorship.pairing;

import health.zaoxue.mentorship.JointSession;
import health.zaoxue.mentorship.NewSession;
import health.zaoxue.mentorship.SessionKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Time that a master and an apprentice spent together without a case. Written once. */
@Entity(name = "JointSession")
@Table(schema = "mentorship", name = "joint_session")
class Session {
    @Id
    private UUID id;

    @Column(name = "form_key")
    private UUID formKey;

    @Column(name = "pairing_id")
    private UUID pairing;

    @Column(name = "held_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    private int minutes;
    private String topic;

    @Column(name = "noted_by")
    private UUID notedBy;

    @Column(name = "noted_at")
    private Instant notedAt;

    Session() {}

    Session(NewSession noted, UUID by, Instant at) {
        id = UUID.randomUUID();
        formKey = noted.key();
        pairing = noted.pairing();
        day = noted.day();
        kind = noted.kind();
        minutes = noted.minutes();
        topic = noted.topic();
        notedBy = by;
        notedAt = at;
    }

    UUID id() {
        return id;
    }

    JointSession view() {
        return new JointSession(id, day, kind, minutes, topic);
    }
}
