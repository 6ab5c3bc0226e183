package health.zaoxue.identity.place;

import health.zaoxue.identity.PlaceDetails;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.persistence.NameColumns;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Born when it is first named; its names may be corrected, its kind never. */
@Entity
@Table(schema = "identity", name = "place")
class Place {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private PlaceKind kind;

    @Embedded
    private NameColumns name;

    protected Place() {}

    Place(UUID id, PlaceKind kind, Translated name) {
        this.id = id;
        this.kind = kind;
        name(name);
    }

    final void name(Translated corrected) {
        name = new NameColumns(corrected);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    PlaceDetails details() {
        Translated known = name.value();
        return new PlaceDetails(kind, known.en(), known.zh(), known.bo());
    }
}
