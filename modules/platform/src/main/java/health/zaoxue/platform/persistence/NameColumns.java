package health.zaoxue.platform.persistence;

import health.zaoxue.kernel.Translated;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The three columns in which a table keeps a name; replaced whole, never changed. */
@Embeddable
public class NameColumns {
    @Column(name = "name_en", nullable = false)
    private String english;

    @Column(name = "name_zh")
    private @Nullable String chinese;

    @Column(name = "name_bo")
    private @Nullable String tibetan;

    /** For the persistence provider. */
    protected NameColumns() {}

    public NameColumns(Translated name) {
        english = name.en();
        chinese = name.zh();
        tibetan = name.bo();
    }

    public Translated value() {
        return new Translated(english, chinese, tibetan);
    }
}
