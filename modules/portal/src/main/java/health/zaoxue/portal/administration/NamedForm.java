package health.zaoxue.portal.administration;

import health.zaoxue.kernel.Translated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about something with a name in three scripts.
 *
 * @param <D> what is on record about it
 */
public abstract class NamedForm<D> extends TypedForm<D> {
    private static final long serialVersionUID = 1L;

    private @Nullable Translated onRecord;
    private @Nullable String nameLatin;
    private @Nullable String nameChinese;
    private @Nullable String nameTibetan;

    /** The name as it is on record. */
    protected void name(String latin, @Nullable String chinese, @Nullable String tibetan) {
        onRecord = new Translated(latin, chinese, tibetan);
        nameLatin = latin;
        nameChinese = chinese;
        nameTibetan = tibetan;
    }

    /** The typed name in Latin letters, empty where nothing was typed. */
    protected String latin() {
        return Objects.requireNonNullElse(nameLatin, "");
    }

    /** The name as it is on record, whatever is being typed; null for what is new. */
    public @Nullable Translated getOnRecord() {
        return onRecord;
    }

    public @Nullable String getNameLatin() {
        return nameLatin;
    }

    public void setNameLatin(@Nullable String typed) {
        nameLatin = typed;
    }

    public @Nullable String getNameChinese() {
        return nameChinese;
    }

    public void setNameChinese(@Nullable String typed) {
        nameChinese = typed;
    }

    public @Nullable String getNameTibetan() {
        return nameTibetan;
    }

    public void setNameTibetan(@Nullable String typed) {
        nameTibetan = typed;
    }
}
