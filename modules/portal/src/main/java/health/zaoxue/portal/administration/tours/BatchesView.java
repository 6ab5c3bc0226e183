package health.zaoxue.portal.administration.tours;

import health.zaoxue.identity.BatchRow;
import health.zaoxue.identity.BatchService;
import health.zaoxue.portal.page.ListModel;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** administration/tours/batches: the teams that sponsor regions send. */
@Named("administeredBatches")
@ViewScoped
public class BatchesView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BatchService batches;

    private final ListModel<BatchRow> rows = new ListModel<>(listing -> batches.list(listing));

    public ListModel<BatchRow> getRows() {
        return rows;
    }
}
