package health.zaoxue.portal.administration.tours;

import health.zaoxue.identity.TourRow;
import health.zaoxue.identity.TourService;
import health.zaoxue.identity.TourStanding;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.portal.page.CsvText.Cell;
import health.zaoxue.portal.page.ListFile;
import health.zaoxue.portal.page.ListModel;
import health.zaoxue.portal.page.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/tours/index: who is where from when to when. */
@Named("administeredTours")
@ViewScoped
public class ToursView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "name.latin",
            "name.chinese",
            "name.tibetan",
            "institution",
            "ui.hospital",
            "department",
            "batch",
            "first-day",
            "last-day",
            "ui.status");

    @Inject
    private ListFile file;

    @Inject
    private Words words;

    @Inject
    private TourService tours;

    private @Nullable TourStanding standing;
    private final ListModel<TourRow> rows = new ListModel<>(this::page);

    private Page<TourRow> page(Listing listing) {
        Map<String, String> filters = new HashMap<>();
        if (standing != null) {
            filters.put("standing", standing.name());
        }
        return tours.list(listing.narrowed(filters));
    }

    /** Sends all that the filters match. */
    public void export() {
        file.send("tours", COLUMNS, rows, this::cells);
    }

    /** Sends the same as a workbook. */
    public void exportWorkbook() {
        file.sendWorkbook("tours", COLUMNS, rows, this::cells);
    }

    private List<Cell> cells(TourRow row) {
        return Stream.of(
                        ListFile.scripts(row.person()),
                        file.cells(row.institution(), row.hospital(), row.department(), row.batch()),
                        ListFile.days(row.period()),
                        file.cells(words.of(row.standing())))
                .flatMap(List::stream)
                .toList();
    }

    public ListModel<TourRow> getRows() {
        return rows;
    }

    public TourStanding[] getStandings() {
        return TourStanding.values();
    }

    public @Nullable TourStanding getStanding() {
        return standing;
    }

    public void setStanding(@Nullable TourStanding chosen) {
        standing = chosen;
    }
}
