package health.zaoxue.identity.naming;

import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.input.TypedFields;
import health.zaoxue.platform.persistence.Row;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** R-IDN-01: no two hospitals, no two institutions and no two places of a kind share a name in any script. */
public final class UniqueNames {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int LONGEST = 200;

    private final EntityManager database;
    private final String rows;

    /** @param rows table, or query in brackets, with id, name_en, name_zh and name_bo of all who must differ */
    public UniqueNames(EntityManager database, String rows) {
        this.database = database;
        this.rows = rows;
    }

    /**
     * Refuses a name that is missing, too long or taken, also by who enters the same one at this moment.
     *
     * @param itself whose own present name does not count, null for a newcomer
     * @return the name, to be used once nothing is refused
     */
    public Translated checked(TypedFields typed, TypedName name, @Nullable UUID itself) {
        String english = typed.text("nameEnglish", name.english(), LONGEST);
        String chinese = typed.optionalText("nameChinese", name.chinese(), LONGEST);
        String tibetan = typed.optionalText("nameTibetan", name.tibetan(), LONGEST);
        Translated wanted = new Translated(english.isEmpty() ? "-" : english, chinese, tibetan);
        for (Translated other : likeNames(wanted, itself)) {
            refuseWhereTaken(typed, wanted, other);
        }
        return wanted;
    }

    private List<Translated> likeNames(Translated wanted, @Nullable UUID itself) {
        Turn.take(database, rows);
        return Row.all(
                database.createNativeQuery("select name_en, name_zh, name_bo from " + rows
                                + " named where id <> ?1 and (lower(name_en) = ?2 or name_zh = ?3 or name_bo = ?4)")
                        .setParameter(1, Objects.requireNonNullElse(itself, NOBODY))
                        .setParameter(2, wanted.en().toLowerCase(Locale.ROOT))
                        .setParameter(3, Objects.requireNonNullElse(wanted.zh(), ""))
                        .setParameter(4, Objects.requireNonNullElse(wanted.bo(), "")),
                Row::translated);
    }

    private static void refuseWhereTaken(TypedFields typed, Translated wanted, Translated other) {
        if (wanted.en().equalsIgnoreCase(other.en())) {
            typed.refuse("nameEnglish", "identity.name.taken", other.en());
        }
        if (wanted.zh() != null && wanted.zh().equals(other.zh())) {
            typed.refuse("nameChinese", "identity.name.taken", wanted.zh());
        }
        if (wanted.bo() != null && wanted.bo().equals(other.bo())) {
            typed.refuse("nameTibetan", "identity.name.taken", wanted.bo());
        }
    }
}
