package health.zaoxue.portal.administration.institutions;

import health.zaoxue.identity.PlaceDetails;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.portal.administration.NamedForm;

/** What is typed about a sponsor region or a prefecture. */
public class PlaceForm extends NamedForm<PlaceDetails> {
    private static final long serialVersionUID = 1L;

    private final PlaceKind kind;

    PlaceForm(PlaceKind kind) {
        this.kind = kind;
    }

    static PlaceForm of(PlaceDetails details) {
        PlaceForm form = new PlaceForm(details.kind());
        form.name(details.nameEnglish(), details.nameChinese(), details.nameTibetan());
        return form;
    }

    @Override
    protected PlaceDetails details() {
        return new PlaceDetails(kind, latin(), getNameChinese(), getNameTibetan());
    }

    PlaceKind kind() {
        return kind;
    }
}
