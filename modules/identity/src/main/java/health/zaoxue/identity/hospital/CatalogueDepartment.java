package health.zaoxue.identity.hospital;

import health.zaoxue.kernel.Translated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A department that hospitals may open; it comes in by import and is known by its code for good. */
@Entity
@Table(schema = "identity", name = "catalogue_department")
class CatalogueDepartment {
    /** What the table says. */
    record Facts(
            String code,
            Translated name,
            @Nullable String nationalSubjectCode,
            @Nullable String source) {}

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

    @Column(name = "national_subject_code")
    private @Nullable String nationalSubjectCode;

    private @Nullable String source;

    protected CatalogueDepartment() {}

    CatalogueDepartment(Facts facts) {
        this.code = facts.code();
        describe(facts);
    }

    final void describe(Facts facts) {
        nameEnglish = facts.name().en();
        nameChinese = facts.name().zh();
        nameTibetan = facts.name().bo();
        nationalSubjectCode = facts.nationalSubjectCode();
        source = facts.source();
    }

    Facts facts() {
        return new Facts(code, new Translated(nameEnglish, nameChinese, nameTibetan), nationalSubjectCode, source);
    }
}
