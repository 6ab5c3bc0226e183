package health.zaoxue.mentorship.handover;

import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.HandoverFact;
import health.zaoxue.mentorship.HandoverFactKind;
import health.zaoxue.mentorship.Stage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact as it was when the file was handed in. */
@Entity(name = "HandoverFact")
@Table(schema = "mentorship", name = "handover_fact")
class FrozenFact {
    @Id
    private UUID id;

    @Column(name = "handover_id")
    private UUID handover;

    private int number;

    @Enumerated(EnumType.STRING)
    private HandoverFactKind kind;

    @Column(name = "subject_id")
    private UUID subject;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_zh")
    private @Nullable String nameZh;

    @Column(name = "name_bo")
    private @Nullable String nameBo;

    @Column(name = "about_en")
    private @Nullable String aboutEn;

    @Column(name = "about_zh")
    private @Nullable String aboutZh;

    @Column(name = "about_bo")
    private @Nullable String aboutBo;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage stage;

    private int missing;
    private int independent;
    private int masters;
    private int cases;
    private @Nullable LocalDate day;

    FrozenFact() {}

    FrozenFact(UUID handover, int number, HandoverFact fact) {
        id = UUID.randomUUID();
        this.handover = handover;
        this.number = number;
        kind = fact.kind();
        subject = fact.subject();
        nameEn = fact.name().en();
        nameZh = fact.name().zh();
        nameBo = fact.name().bo();
        Translated about = fact.about();
        if (about != null) {
            aboutEn = about.en();
            aboutZh = about.zh();
            aboutBo = about.bo();
        }
        stage = fact.stage();
        missing = fact.missing();
        independent = fact.independent();
        masters = fact.masters();
        cases = fact.cases();
        day = fact.day();
    }

    HandoverFact view() {
        Translated about = aboutEn == null ? null : new Translated(aboutEn, aboutZh, aboutBo);
        Translated name = new Translated(nameEn, nameZh, nameBo);
        return new HandoverFact(kind, subject, name, about, stage, missing, independent, masters, cases, day);
    }
}
