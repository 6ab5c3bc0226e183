package health.zaoxue.mentorship.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case frozen in a certification as evidence. Written once. */
@Entity(name = "CertificationCase")
@Table(schema = "mentorship", name = "certification_case")
@IdClass(CertificationCase.Key.class)
class CertificationCase {
    @Id
    @Column(name = "certification_id")
    private UUID certification;

    @Id
    @Column(name = "entry_id")
    private UUID entry;

    CertificationCase() {}

    CertificationCase(UUID certification, UUID entry) {
        this.certification = certification;
        this.entry = entry;
    }

    /** Both together name the row. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private @Nullable UUID certification;
        private @Nullable UUID entry;

        Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(certification, key.certification)
                    && Objects.equals(entry, key.entry);
        }

        @Override
        public int hashCode() {
            return Objects.hash(certification, entry);
        }
    }
}
