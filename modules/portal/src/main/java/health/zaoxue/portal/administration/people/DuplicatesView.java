package health.zaoxue.portal.administration.people;

import health.zaoxue.identity.DuplicatePair;
import health.zaoxue.identity.DuplicateService;
import health.zaoxue.portal.page.ListModel;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** administration/people/duplicates: records that may be one person, two by two. */
@Named("duplicatePeople")
@ViewScoped
public class DuplicatesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DuplicateService duplicates;

    private final ListModel<DuplicatePair> rows = new ListModel<>(listing -> duplicates.candidates(listing));

    public ListModel<DuplicatePair> getRows() {
        return rows;
    }
}
