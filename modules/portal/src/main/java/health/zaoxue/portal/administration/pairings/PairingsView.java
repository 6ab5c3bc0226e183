package health.zaoxue.portal.administration.pairings;

import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.mentorship.PairingManner;
import health.zaoxue.mentorship.PairingRegisterService;
import health.zaoxue.mentorship.PairingStanding;
import health.zaoxue.mentorship.RegisteredPairing;
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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/pairings/index: who teaches whom at every hospital. */
@Named("administeredPairings")
@ViewScoped
public class PairingsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "pairing.apprentice",
            "pairing.mentor",
            "ui.hospital",
            "specialty",
            "pairing.manner",
            "pairing.objectives",
            "first-day",
            "last-day",
            "ui.status",
            "pairing.since");

    @Inject
    private ListFile file;

    @Inject
    private Words words;

    @Inject
    private PairingRegisterService pairings;

    @Inject
    private HospitalService places;

    private @Nullable UUID hospital;
    private @Nullable PairingManner manner;
    private @Nullable PairingStanding standing;
    private final ListModel<RegisteredPairing> rows = new ListModel<>(this::page);

    private Page<RegisteredPairing> page(Listing listing) {
        Map<String, String> filters = new HashMap<>();
        filters.put("hospital", Objects.toString(hospital, ""));
        filters.put("manner", Objects.toString(manner, ""));
        filters.put("standing", Objects.toString(standing, ""));
        return pairings.list(listing.narrowed(filters));
    }

    /** Sends all that the filters match. */
    public void export() {
        file.send("pairings", COLUMNS, rows, this::cells);
    }

    /** Sends the same as a workbook. */
    public void exportWorkbook() {
        file.sendWorkbook("pairings", COLUMNS, rows, this::cells);
    }

    private List<Cell> cells(RegisteredPairing row) {
        return Stream.of(
                        file.cells(row.apprentice(), row.mentor(), row.hospital(), row.specialty()),
                        file.cells(words.of(row.manner()), row.objectives()),
                        ListFile.days(row.period()),
                        file.cells(words.of(row.standing()), row.since()))
                .flatMap(List::stream)
                .toList();
    }

    public ListModel<RegisteredPairing> getRows() {
        return rows;
    }

    public List<HospitalView> getHospitals() {
        return places.hospitals();
    }

    public PairingManner[] getManners() {
        return PairingManner.values();
    }

    public PairingStanding[] getStandings() {
        return PairingStanding.values();
    }

    public @Nullable UUID getHospital() {
        return hospital;
    }

    public void setHospital(@Nullable UUID chosen) {
        hospital = chosen;
    }

    public @Nullable PairingManner getManner() {
        return manner;
    }

    public void setManner(@Nullable PairingManner chosen) {
        manner = chosen;
    }

    public @Nullable PairingStanding getStanding() {
        return standing;
    }

    public void setStanding(@Nullable PairingStanding chosen) {
        standing = chosen;
    }
}
