package health.zaoxue.identity.hospital;

import health.zaoxue.kernel.Translated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A specialty of the catalogue; it comes in by import and is known by its code for good. */
@Entity
@Table(schema = "identity", name = "specialty")
class Specialty {
    /** What the table says. */
    record Facts(String code, Translated name, @Nullable String department) {}

    @Id
    private String code;

    @Version
    private long version;

    @Column(name = "name_en")
    private String nameEnglish;

    @Column(name = "name_zh")
    private @Nullable String nameChinese;

    @Column(name = "name_bo")
    private @Nullable String nameTibetan;

    @Column(name = "department_code")
    private @Nullable String department;

    protected Specialty() {}

    Specialty(Facts facts) {
        this.code = facts.code();
        describe(facts);
    }

    final void describe(Facts facts) {
        nameEnglish = facts.name().en();
        nameChinese = facts.name().zh();
        nameTibetan = facts.name().bo();
        department = facts.department();
    }

    Facts facts() {
        return new Facts(code, new Translated(nameEnglish, nameChinese, nameTibetan), department);
    }
}
