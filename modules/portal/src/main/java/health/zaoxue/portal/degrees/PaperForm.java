package health.zaoxue.portal.degrees;

import health.zaoxue.mentorship.NewPublication;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a publication. */
public class PaperForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String title;
    private @Nullable String journal;
    private @Nullable Integer year;
    private @Nullable String doi;
    private @Nullable Integer place;
    private @Nullable Integer authors;

    NewPublication wanted(UUID key, UUID degree) {
        return new NewPublication(
                key,
                degree,
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(journal, ""),
                Objects.requireNonNullElse(year, 0),
                Objects.requireNonNullElse(doi, "").strip(),
                Objects.requireNonNullElse(place, 0),
                Objects.requireNonNullElse(authors, 0));
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String typed) {
        title = typed;
    }

    public @Nullable String getJournal() {
        return journal;
    }

    public void setJournal(@Nullable String typed) {
        journal = typed;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer typed) {
        year = typed;
    }

    public @Nullable String getDoi() {
        return doi;
    }

    public void setDoi(@Nullable String typed) {
        doi = typed;
    }

    public @Nullable Integer getPlace() {
        return place;
    }

    public void setPlace(@Nullable Integer typed) {
        place = typed;
    }

    public @Nullable Integer getAuthors() {
        return authors;
    }

    public void setAuthors(@Nullable Integer typed) {
        authors = typed;
    }
}
