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

/** A specialty of the catalogue; it comes in by import and is known by its code for good. */
@Entity
@Table(schema = "identity", name = "specialty")
class Specialty implements CatalogueTarget.Entry<Specialty.Facts> {
    /** What the table says. */
    record Facts(String code, Translated name, @Nullable String department) implements CatalogueTarget.Facts {}

    @Id
    private String code;

    @Version
    private long version;

    @Embedded
    private NameColumns name;

    @Column(name = "department_code")
    private @Nullable String department;

    protected Specialty() {}

    Specialty(Facts facts) {
        this.code = facts.code();
        describe(facts);
    }

    @Override
    public final void describe(Facts facts) {
        name = new NameColumns(facts.name());
        department = facts.department();
    }

    @Override
    public Facts facts() {
        return new Facts(code, name.value(), department);
    }
}
