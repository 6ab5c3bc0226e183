package health.zaoxue.portal.administration.institutions;

import health.zaoxue.identity.InstitutionDetails;
import health.zaoxue.identity.PlaceDetails;
import health.zaoxue.identity.PlaceKind;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed about an institution or a place. */
public class InstitutionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String nameEnglish;
    private @Nullable String nameChinese;
    private @Nullable String nameTibetan;
    private @Nullable UUID sponsorRegion;

    static InstitutionForm of(InstitutionDetails details) {
        InstitutionForm form = new InstitutionForm();
        form.nameEnglish = details.nameEnglish();
        form.nameChinese = details.nameChinese();
        form.nameTibetan = details.nameTibetan();
        form.sponsorRegion = details.sponsorRegion();
        return form;
    }

    static InstitutionForm of(PlaceDetails details) {
        return of(new InstitutionDetails(details.nameEnglish(), details.nameChinese(), details.nameTibetan(), null));
    }

    InstitutionDetails details() {
        return new InstitutionDetails(
                Objects.requireNonNullElse(nameEnglish, ""), nameChinese, nameTibetan, sponsorRegion);
    }

    PlaceDetails placeOf(PlaceKind kind) {
        return new PlaceDetails(kind, Objects.requireNonNullElse(nameEnglish, ""), nameChinese, nameTibetan);
    }

    public @Nullable String getNameEnglish() {
        return nameEnglish;
    }

    public void setNameEnglish(@Nullable String typed) {
        nameEnglish = typed;
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

    public @Nullable UUID getSponsorRegion() {
        return sponsorRegion;
    }

    public void setSponsorRegion(@Nullable UUID chosen) {
        sponsorRegion = chosen;
    }
}
