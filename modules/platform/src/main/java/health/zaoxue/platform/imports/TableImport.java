package health.zaoxue.platform.imports;

import health.zaoxue.kernel.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R-PLT-16: one file against what is known. Each row is new, changed or unchanged; a key or another distinct value occurs once in
 * the file and belongs to nobody else; the same file again changes nothing.
 */
final class TableImport<T> {
    private record Read<T>(Cells cells, T row) {}

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
                rows.add(new Read<>(cells, row));
            }
            errors.addAll(cells.errors());
        }
        return rows;
    }

    private void compare(List<Read<T>> rows) {
        Map<String, Map<String, Long>> seen = new HashMap<>();
        Map<String, Map<String, String>> owners = owners();
        for (Read<T> read : rows) {
            Optional<Refusal> why = target.distinct(read.row()).entrySet().stream()
                    .flatMap(value -> Stream.of(
                                    repeated(
                                            read, value, seen.computeIfAbsent(value.getKey(), name -> new HashMap<>())),
                                    taken(read, value, owners.getOrDefault(value.getKey(), Map.of())))
                            .flatMap(Optional::stream))
                    .findFirst();
            why.ifPresentOrElse(refusal -> refuse(read.cells(), refusal), () -> sort(read.row()));
        }
    }

    private Optional<Refusal> repeated(Read<T> read, Map.Entry<String, String> value, Map<String, Long> rowsByValue) {
        return Optional.ofNullable(
                        rowsByValue.putIfAbsent(value.getValue(), read.cells().row()))
                .map(first -> Refusal.at(value.getKey(), "import.repeated", first));
    }

    private Optional<Refusal> taken(Read<T> read, Map.Entry<String, String> value, Map<String, String> keysByValue) {
        return Optional.ofNullable(keysByValue.get(value.getValue()))
                .filter(owner -> !owner.equals(target.key(read.row())))
                .map(owner -> Refusal.at(value.getKey(), "import.taken", owner));
    }

    private void refuse(Cells cells, Refusal refusal) {
        String column = Objects.requireNonNull(refusal.field());
        cells.refuse(column, refusal.code(), refusal.details().toArray());
        errors.add(cells.errors().get(cells.errors().size() - 1));
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
