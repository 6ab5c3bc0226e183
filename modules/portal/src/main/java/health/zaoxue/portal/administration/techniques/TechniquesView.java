package health.zaoxue.portal.administration.techniques;

import health.zaoxue.mentorship.TechniqueCatalogueService;
import health.zaoxue.mentorship.TechniqueRow;
import health.zaoxue.portal.page.ListModel;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** administration/techniques/index: what can be learnt. */
@Named("administeredTechniques")
@ViewScoped
public class TechniquesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TechniqueCatalogueService catalogue;

    private final ListModel<TechniqueRow> rows = new ListModel<>(listing -> catalogue.list(listing));

    public ListModel<TechniqueRow> getRows() {
        return rows;
    }
}
