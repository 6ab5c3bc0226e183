package health.zaoxue.portal.administration.people;

import health.zaoxue.identity.EmployerKind;
import health.zaoxue.identity.PersonRow;
import health.zaoxue.identity.PersonService;
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

/** administration/people/index: everybody in the programme. */
@Named("administeredPeople")
@ViewScoped
public class PeopleView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "name.latin",
            "name.chinese",
            "name.tibetan",
            "staff-number",
            "employer",
            "department",
            "position",
            "specialty",
            "account");

    @Inject
    private ListFile file;

    @Inject
    private Words words;

    @Inject
    private PersonService people;

    private @Nullable EmployerKind employerKind;
    private @Nullable String licence;
    private final ListModel<PersonRow> rows = new ListModel<>(this::page);

    private Page<PersonRow> page(Listing listing) {
        Map<String, String> filters = new HashMap<>();
        if (employerKind != null) {
            filters.put("employerKind", employerKind.name());
        }
        if (licence != null) {
            filters.put("licence", licence);
        }
        return people.list(listing.narrowed(filters));
    }

    /** Sends all that the filters match. */
    public void export() {
        file.send("people", COLUMNS, rows, this::cells);
    }

    /** Sends the same as a workbook. */
    public void exportWorkbook() {
        file.sendWorkbook("people", COLUMNS, rows, this::cells);
    }

    private List<Cell> cells(PersonRow row) {
        return Stream.of(
                        ListFile.scripts(row.name()),
                        file.cells(
                                row.staffNumber(),
                                row.employer() == null ? words.of(row.employerKind()) : row.employer(),
                                row.department(),
                                words.title(row.title()),
                                row.specialty(),
                                row.userName()))
                .flatMap(List::stream)
                .toList();
    }

    public ListModel<PersonRow> getRows() {
        return rows;
    }

    public EmployerKind[] getEmployerKinds() {
        return EmployerKind.values();
    }

    public @Nullable EmployerKind getEmployerKind() {
        return employerKind;
    }

    public void setEmployerKind(@Nullable EmployerKind chosen) {
        employerKind = chosen;
    }

    /** How a licence can stand: what the list is cut down to. */
    public List<String> getLicences() {
        return List.of("VALID", "ENDING", "ENDED", "NONE");
    }

    public @Nullable String getLicence() {
        return licence;
    }

    public void setLicence(@Nullable String chosen) {
        licence = chosen;
    }
}
