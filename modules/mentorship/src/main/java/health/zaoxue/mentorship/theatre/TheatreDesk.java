package health.zaoxue.mentorship.theatre;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.TheatreListRecord;
import health.zaoxue.mentorship.TheatreListService;
import health.zaoxue.mentorship.WithdrawnLine;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.ImportReport;
import health.zaoxue.platform.imports.RowError;
import health.zaoxue.platform.imports.TableFile;
import health.zaoxue.platform.imports.TableReading;
import health.zaoxue.platform.text.FreeText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
@Transactional
class TheatreDesk implements TheatreListService {
    private static final String KIND = "theatre";
    private static final UUID NOT_KEPT = new UUID(0, 0);
    private static final int SHOWN = 100;
    private static final FreeText REASON = FreeText.required("reason", 400);

    @Inject
    private TheatreFacts facts;

    @Inject
    private TheatreLines stored;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Override
    @Permitted({Role.CREDENTIALING, Role.DEPARTMENT_HEAD})
    public List<Column> columns() {
        return TheatreTable.COLUMNS;
    }

    @Override
    @Permitted({Role.CREDENTIALING, Role.DEPARTMENT_HEAD})
    public ImportReport tryOut(TableFile file) {
        TableReading table = TableReading.of(file, TheatreTable.COLUMNS);
        TheatreTable read = facts.tableOf(hospital());
        List<TheatreLine> lines = read.lines(table);
        if (table.errorCount() > 0 || lines.isEmpty()) {
            return refused(table, read.strangers());
        }
        TheatreList list = new TheatreList(hospital(), me().person(), clock.instant(), lines);
        stored.stage(list, lines);
        return report(list.id(), read.strangers());
    }

    private static ImportReport refused(TableReading table, List<RowError> strangers) {
        List<RowError> errors = Stream.concat(
                        table.errors().stream().map(TheatreTable::withoutRecord), strangers.stream())
                .sorted(Comparator.comparingLong(RowError::row))
                .limit(SHOWN)
                .toList();
        return new ImportReport(NOT_KEPT, KIND, "", 0, 0, 0, errors, table.errorCount() + strangers.size());
    }

    @Override
    @Permitted({Role.CREDENTIALING, Role.DEPARTMENT_HEAD})
    public ImportReport waiting(UUID list) {
        if (stored.isConfirmed(list, me().person()).orElse(true)) {
            throw new NotFound("waiting theatre list " + list);
        }
        return report(list, List.of());
    }

    @Override
    @Permitted({Role.CREDENTIALING, Role.DEPARTMENT_HEAD})
    public Outcome<UUID> confirm(UUID list) {
        if (!stored.confirm(list, clock.instant())
                && !stored.isConfirmed(list, me().person()).orElse(false)) {
            throw new NotFound("waiting theatre list " + list);
        }
        return Outcome.done(list);
    }

    @Override
    @Permitted({Role.CREDENTIALING, Role.DEPARTMENT_HEAD})
    public void discard(UUID list) {
        stored.discard(list);
    }

    /** R-MEN-193: a line is withdrawn once, with a reason that names no patient, by whoever may bring lists. */
    @Override
    @Permitted({Role.CREDENTIALING, Role.DEPARTMENT_HEAD})
    public Outcome<UUID> withdraw(WithdrawnLine line) {
        if (!stored.isThere(line.line())) {
            throw new NotFound("theatre line " + line.line());
        }
        List<Refusal> reasons = REASON.check(line.reason());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        stored.withdraw(line, hospital(), me().person(), clock.instant());
        return Outcome.done(line.line());
    }

    @Override
    @Permitted({Role.CREDENTIALING, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public List<TheatreListRecord> latest() {
        return stored.latest(hospital());
    }

    private ImportReport report(UUID list, List<RowError> leftOut) {
        TheatreLines.Comparison would = stored.compared(list);
        List<RowError> shown = leftOut.stream().limit(SHOWN).toList();
        return new ImportReport(
                list,
                KIND,
                "",
                would.added(),
                would.changed(),
                would.unchanged(),
                shown,
                leftOut.size(),
                leftOut.size());
    }

    private Caller me() {
        return callers.current();
    }

    private UUID hospital() {
        return Objects.requireNonNull(me().hospital(), "theatre lists are of a hospital");
    }
}
