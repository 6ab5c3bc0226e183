package health.zaoxue.portal.administration.trail;

import health.zaoxue.kernel.Listing;
import health.zaoxue.platform.trail.TrailEntry;
import health.zaoxue.platform.trail.TrailFilter;
import health.zaoxue.platform.trail.TrailService;
import health.zaoxue.portal.page.CsvText;
import health.zaoxue.portal.page.CsvText.Cell;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** administration/trail/entries.csv: every entry that a search matches, oldest first; the file's name says how many. */
@WebServlet("/administration/trail/entries.csv")
public class TrailFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "number",
            "recorded_at",
            "person_id",
            "roles",
            "act",
            "address",
            "correlation",
            "database_role",
            "kind",
            "object_id",
            "part_of_kind",
            "part_of_id",
            "hospital_id",
            "change",
            "before",
            "after",
            "previous",
            "digest");

    @Inject
    private transient TrailService trail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TrailFilter filter = TrailSearch.in(request).filter();
        long total = trail.entries(filter, Listing.first(1)).total();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"trail-" + total + ".csv\"");
        CsvText csv = new CsvText(response.getWriter());
        csv.add(COLUMNS.stream().map(Cell::of).toList());
        AtomicLong left = new AtomicLong(total);
        trail.each(filter, entry -> {
            // What was recorded meanwhile comes last, and is not counted in the name.
            if (left.getAndDecrement() > 0) {
                csv.add(row(entry));
            }
        });
    }

    private static List<Cell> row(TrailEntry entry) {
        return Stream.<@Nullable Object>of(
                        entry.number(),
                        entry.recordedAt(),
                        entry.person(),
                        entry.roles(),
                        entry.act(),
                        entry.address(),
                        entry.correlation(),
                        entry.databaseRole(),
                        entry.kind(),
                        entry.object(),
                        entry.partOfKind(),
                        entry.partOf(),
                        entry.hospital(),
                        entry.change(),
                        entry.before(),
                        entry.after(),
                        entry.previous(),
                        entry.digest())
                .map(value -> Cell.of(Objects.toString(value, "")))
                .toList();
    }
}
