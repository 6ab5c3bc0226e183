package health.zaoxue.portal.administration.institutions;

import health.zaoxue.identity.InstitutionDetails;
import health.zaoxue.identity.PlaceDetails;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.portal.administration.NamedForm;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed about an institution or a place. */
public class InstitutionForm extends NamedForm {
    private static final long serialVersionUID = 1L;

    private @Nullable UUID sponsorRegion;

    static InstitutionForm of(InstitutionDetails details) {
        InstitutionForm form = new InstitutionForm();
        form.name(details.nameEnglish(), details.nameChinese(), details.nameTibetan());
        form.sponsorRegion = details.sponsorRegion();
        return form;
    }

    static InstitutionForm of(PlaceDetails details) {
        return of(new InstitutionDetails(details.nameEnglish(), details.nameChinese(), details.nameTibetan(), null));
    }

    InstitutionDetails details() {
        return new InstitutionDetails(latin(), getNameChinese(), getNameTibetan(), sponsorRegion);
    }

    PlaceDetails placeOf(PlaceKind kind) {
        return new PlaceDetails(kind, latin(), getNameChinese(), getNameTibetan());
    }

    public @Nullable UUID getSponsorRegion() {
        return sponsorRegion;
    }

    public void setSponsorRegion(@Nullable UUID chosen) {
        sponsorRegion = chosen;
    }
}
