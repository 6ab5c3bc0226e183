package health.zaoxue.mentorship.technique;

import health.zaoxue.kernel.Translated;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The three columns in which the catalogue keeps a name. */
@Embeddable
class CatalogueName {
    @Column(name = "name_en", nullable = false)
    private String english;

    @Column(name = "name_zh")
    private @Nullable String chinese;

    @Column(name = "name_bo")
    private @Nullable String tibetan;

    CatalogueName() {}

    CatalogueName(Translated name) {
        english = name.en();
        chinese = name.zh();
        tibetan = name.bo();
    }

    Translated value() {
        return new Translated(english, chinese, tibetan);
    }
}
