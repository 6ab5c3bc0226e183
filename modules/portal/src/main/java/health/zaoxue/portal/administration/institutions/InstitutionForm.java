package health.zaoxue.portal.administration.institutions;

import health.zaoxue.identity.InstitutionDetails;
import health.zaoxue.portal.administration.NamedForm;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed about an institution. */
public class InstitutionForm extends NamedForm<InstitutionDetails> {
    private static final long serialVersionUID = 1L;

    private @Nullable UUID sponsorRegion;

    static InstitutionForm of(InstitutionDetails details) {
        InstitutionForm form = new InstitutionForm();
        form.name(details.nameEnglish(), details.nameChinese(), details.nameTibetan());
        form.sponsorRegion = details.sponsorRegion();
        return form;
    }

    @Override
    protected InstitutionDetails details() {
        return new InstitutionDetails(latin(), getNameChinese(), getNameTibetan(), sponsorRegion);
    }

    public @Nullable UUID getSponsorRegion() {
        return sponsorRegion;
    }

    public void setSponsorRegion(@Nullable UUID chosen) {
        sponsorRegion = chosen;
    }
}
