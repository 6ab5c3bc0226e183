package health.zaoxue.portal.administration.institutions;

import health.zaoxue.identity.AllianceRow;
import health.zaoxue.identity.AllianceService;
import health.zaoxue.identity.AllianceStanding;
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

/** administration/institutions/alliances: who stands by whom, from when to when. */
@Named("administeredAlliances")
@ViewScoped
public class AlliancesListView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("institution", "sponsor-region", "ui.hospital", "department", "first-day", "last-day", "ui.status");

    @Inject
    private ListFile file;

    @Inject
    private Words words;

    @Inject
    private AllianceService alliances;

    private @Nullable AllianceStanding standing = AllianceStanding.GOING_ON;
    private final ListModel<AllianceRow> rows = new ListModel<>(this::page);

    private Page<AllianceRow> page(Listing listing) {
        Map<String, String> filters = new HashMap<>();
        if (standing != null) {
            filters.put("standing", standing.name());
        }
        return alliances.list(listing.narrowed(filters));
    }

    /** Sends all that the filters match. */
    public void export() {
        file.send("alliances", COLUMNS, rows, this::cells);
    }

    /** Sends the same as a workbook. */
    public void exportWorkbook() {
        file.sendWorkbook("alliances", COLUMNS, rows, this::cells);
    }

    private List<Cell> cells(AllianceRow row) {
        return Stream.of(
                        file.cells(row.institution(), row.sponsorRegion(), row.hospitalName(), row.department()),
                        ListFile.days(row.period()),
                        file.cells(words.of(row.standing())))
                .flatMap(List::stream)
                .toList();
    }

    public ListModel<AllianceRow> getRows() {
        return rows;
    }

    public AllianceStanding[] getStandings() {
        return AllianceStanding.values();
    }

    public @Nullable AllianceStanding getStanding() {
        return standing;
    }

    public void setStanding(@Nullable AllianceStanding chosen) {
        standing = chosen;
    }
}
