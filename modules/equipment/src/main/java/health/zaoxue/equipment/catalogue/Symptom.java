package health.zaoxue.equipment.catalogue;

import health.zaoxue.equipment.Severity;
import health.zaoxue.equipment.SymptomView;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.persistence.NameColumns;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Something that goes wrong with devices of one category, or with any device. */
@Entity(name = "Symptom")
@Table(schema = "equipment", name = "symptom")
class Symptom {
    /** The category of symptoms that can befall any device. */
    static final String GENERAL = "GENERAL";

    @Id
    private String code;

    private String category;

    @Embedded
    private NameColumns name;

    @Enumerated(EnumType.STRING)
    private Severity suggests;

    @Version
    private long version;

    Symptom() {}

    Symptom(SymptomView data) {
        code = data.code();
        category = data.category();
        describe(data.label(), data.suggests());
    }

    final void describe(Translated label, Severity suggested) {
        name = new NameColumns(label);
        suggests = suggested;
    }

    SymptomView view() {
        return new SymptomView(code, category, name.value(), suggests);
    }
}
