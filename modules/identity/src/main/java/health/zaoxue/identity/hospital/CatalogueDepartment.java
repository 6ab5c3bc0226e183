package health.zaoxue.identity.hospital;

import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.persistence.NameColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A department that hospitals may open; it comes in by import and is known by its code for good. */
@Entity
@Table(schema = "identity", name = "catalogue_department")
class CatalogueDepartment implements CatalogueTarget.Entry<CatalogueDepartment.Facts> {
    /** What the table says. */
    record Facts(
            String code,
            Translated name,
            @Nullable String nationalSubjectCode,
            @Nullable String source) implements CatalogueTarget.Facts {}

    @Id
    private String code;

    @Version
    private long version;

    @Embedded
    private NameColumns name;

    @Column(name = "national_subject_code")
    private @Nullable String nationalSubjectCode;

    private @Nullable String source;

    protected CatalogueDepartment() {}

    CatalogueDepartment(Facts facts) {
        this.code = facts.code();
        describe(facts);
    }

    @Override
    public final void describe(Facts facts) {
        name = new NameColumns(facts.name());
        nationalSubjectCode = facts.nationalSubjectCode();
        source = facts.source();
    }

    @Override
    public Facts facts() {
        return new Facts(code, name.value(), nationalSubjectCode, source);
    }
}
