package health.zaoxue.platform.imports;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class Imports implements ImportService {
    private static final int ERRORS_SHOWN = 100;
    private static final int LATEST = 20;
    private static final UUID NOT_KEPT = new UUID(0, 0);

    @Inject
    @Any
    private Instance<ImportKind> kinds;

    @Inject
    private TableFiles files;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public List<KindView> kinds() {
        return kinds.stream()
                .sorted(Comparator.comparingInt(ImportKind::position).thenComparing(ImportKind::name))
                .map(kind -> new KindView(kind.name(), kind.columns()))
                .toList();
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public ImportReport tryOut(TableFile file) {
        TableImport<?> table = compared(file);
        UUID id = file.isTooLarge()
                ? NOT_KEPT
                : files.keep(file, callers.current().person(), clock.instant());
        return report(id, file, table);
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public ImportReport waiting(UUID id) {
        TableFile file = files.waiting(id, callers.current().person());
        return report(id, file, compared(file));
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public Outcome<ImportReport> confirm(UUID id) {
        TableFile file = files.waiting(id, callers.current().person());
        TableImport<?> table = compared(file);
        ImportReport report = report(id, file, table);
        if (report.errorCount() > 0) {
            return Outcome.refused(Refusal.of("import.no-longer-fits", report.errorCount()));
        }
        table.carryOut();
        files.close(report, clock.instant());
        return Outcome.done(report);
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public WrongRows wrongRows(UUID id) {
        TableFile file = files.waiting(id, callers.current().person());
        ImportKind kind = kind(file.kind());
        CsvTable table = CsvTable.read(file.content(), kind.columns());
        TableImport.of(table, kind.begin());
        return table.wrongRows();
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public void discard(UUID id) {
        files.discard(id, callers.current().person());
    }

    @Override
    @Permitted(Role.SYSTEM_ADMIN)
    public List<ImportRecord> latest() {
        return files.latest(LATEST);
    }

    private TableImport<?> compared(TableFile file) {
        ImportKind kind = kind(file.kind());
        return TableImport.of(CsvTable.read(file.content(), kind.columns()), kind.begin());
    }

    private ImportKind kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of import " + name));
    }

    private static ImportReport report(UUID id, TableFile file, TableImport<?> table) {
        List<RowError> shown = table.errors().stream()
                .sorted(Comparator.comparingLong(RowError::row))
                .limit(ERRORS_SHOWN)
                .toList();
        return new ImportReport(
                id,
                file.kind(),
                file.name(),
                table.added(),
                table.changed(),
                table.unchanged(),
                shown,
                table.errors().size());
    }
}
