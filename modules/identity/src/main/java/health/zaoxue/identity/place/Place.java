package health.zaoxue.identity.place;

import health.zaoxue.identity.PlaceDetails;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.kernel.Translated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    @Column(name = "name_en")
    private String nameEnglish;

    @Column(name = "name_zh")
    private @Nullable String nameChinese;

    @Column(name = "name_bo")
    private @Nullable String nameTibetan;

    protected Place() {}

    Place(UUID id, PlaceKind kind, Translated name) {
        this.id = id;
        this.kind = kind;
        name(name);
    }

    final void name(Translated name) {
        nameEnglish = name.en();
        nameChinese = name.zh();
        nameTibetan = name.bo();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    PlaceDetails details() {
        return new PlaceDetails(kind, nameEnglish, nameChinese, nameTibetan);
    }
}
