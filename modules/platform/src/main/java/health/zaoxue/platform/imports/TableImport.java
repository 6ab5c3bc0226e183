package health.zaoxue.platform.imports;

import health.zaoxue.kernel.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * R-PLT-16: one file against what is known. Each row is new, changed or unchanged; a key or another distinct value occurs once in
 * the file and belongs to nobody else; the same file again changes nothing.
 */
final class TableImport<T> {
    private record Read<T>(long number, T row) {}

    private final ImportTarget<T> target;
    private final Map<String, T> existing;
    private final List<RowError> errors = new ArrayList<>();
    private final List<T> added = new ArrayList<>();
    private final List<T> changed = new ArrayList<>();
    private int unchanged;

    private TableImport(ImportTarget<T> target) {
        this.target = target;
        this.existing = target.existing();
    }

    static <T> TableImport<T> of(CsvTable table, ImportTarget<T> target) {
        TableImport<T> result = new TableImport<>(target);
        result.errors.addAll(table.errors());
        result.compare(result.readAll(table));
        return result;
    }

    List<RowError> errors() {
        return errors;
    }

    int added() {
        return added.size();
    }

    int changed() {
        return changed.size();
    }

    int unchanged() {
        return unchanged;
    }

    void carryOut() {
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.size() + " errors");
        }
        changed.forEach(target::change);
        added.forEach(target::add);
    }

    private List<Read<T>> readAll(CsvTable table) {
        List<Read<T>> rows = new ArrayList<>();
        for (Cells cells : table.rows()) {
            T row = target.read(cells);
            if (cells.errors().isEmpty()) {
                rows.add(new Read<>(cells.row(), row));
            }
            errors.addAll(cells.errors());
        }
        return rows;
    }

    private void compare(List<Read<T>> rows) {
        Map<String, Map<String, Long>> seen = new HashMap<>();
        Map<String, Map<String, String>> owners = owners();
        for (Read<T> read : rows) {
            target.distinct(read.row()).forEach((column, value) -> {
                refuseRepeated(read, column, value, seen.computeIfAbsent(column, name -> new HashMap<>()));
                refuseTaken(read, column, value, owners.getOrDefault(column, Map.of()));
            });
            sort(read.row());
        }
    }

    private void refuseRepeated(Read<T> read, String column, String value, Map<String, Long> rowsByValue) {
        Long first = rowsByValue.putIfAbsent(value, read.number());
        if (first != null) {
            refuse(read, column, value, Refusal.at(column, "import.repeated", first));
        }
    }

    private void refuseTaken(Read<T> read, String column, String value, Map<String, String> keysByValue) {
        @Nullable String owner = keysByValue.get(value);
        if (owner != null && !owner.equals(target.key(read.row()))) {
            refuse(read, column, value, Refusal.at(column, "import.taken", owner));
        }
    }

    private void refuse(Read<T> read, String column, String value, Refusal reason) {
        errors.add(new RowError(read.number(), column, value, reason));
    }

    private Map<String, Map<String, String>> owners() {
        Map<String, Map<String, String>> owners = new HashMap<>();
        existing.forEach((key, row) -> target.distinct(row)
                .forEach((column, value) ->
                        owners.computeIfAbsent(column, name -> new HashMap<>()).put(value, key)));
        return owners;
    }

    private void sort(T row) {
        T known = existing.get(target.key(row));
        if (known == null) {
            added.add(row);
        } else if (Objects.equals(known, row)) {
            unchanged++;
        } else {
            changed.add(row);
        }
    }
}
