package health.zaoxue.identity.tour;

import health.zaoxue.kernel.Period;
import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.ImportTarget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class TourTarget implements ImportTarget<TourTarget.TourLine> {
    static final String STAFF_NUMBER = "staff_number";
    static final String HOSPITAL = "hospital";
    static final String DEPARTMENT = "department";
    static final String FROM = "from";
    static final String TO = "to";

    private final TourTables tables;
    private final TourBook book;
    private final Map<String, TourLine> existing = new HashMap<>();
    private final Map<String, List<Period>> periods = new HashMap<>();

    /** A tour as a table names it; an empty department means the whole hospital. */
    record TourLine(String staffNumber, String hospital, String department, LocalDate from, LocalDate to) {
        String key() {
            return staffNumber + " " + from;
        }
    }

    TourTarget(TourTables tables, TourBook book) {
        this.tables = tables;
        this.book = book;
        for (TourTables.Known tour : tables.tours()) {
            TourLine line = new TourLine(
                    tour.staffNumber(),
                    tour.hospital(),
                    tour.department(),
                    tour.period().from(),
                    Objects.requireNonNull(tour.period().to()));
            existing.put(line.key(), line);
            periodsOf(line.staffNumber()).add(tour.period());
        }
    }

    @Override
    public TourLine read(Cells cells) {
        TourLine line = new TourLine(
                cells.known(STAFF_NUMBER, tables.staff().keySet()),
                cells.known(HOSPITAL, tables.hospitals().keySet()),
                department(cells),
                cells.day(FROM),
                cells.day(TO));
        TourLine known = existing.get(line.key());
        if (known == null) {
            checkDays(cells, line);
        } else if (!known.equals(line)) {
            cells.refuse(FROM, "identity.tour.known");
        }
        return line;
    }

    private String department(Cells cells) {
        String code = cells.optionalText(DEPARTMENT, 40);
        if (code == null) {
            return "";
        }
        String hospital = cells.optionalText(HOSPITAL, 200);
        if (!tables.departments().containsKey(TourTables.departmentKey(String.valueOf(hospital), code))) {
            cells.refuse(DEPARTMENT, "identity.department.elsewhere");
        }
        return code;
    }

    private void checkDays(Cells cells, TourLine line) {
        if (!cells.isFine(FROM) || !cells.isFine(TO)) {
            return;
        }
        List<Period> others = periodsOf(line.staffNumber());
        TourOfDuty.whyNot(line.from(), line.to(), others)
                .ifPresentOrElse(
                        refusal -> cells.refuse(
                                Objects.requireNonNullElse(refusal.field(), FROM),
                                refusal.code(),
                                refusal.details().toArray()),
                        () -> others.add(new Period(line.from(), line.to())));
    }

    private List<Period> periodsOf(String staffNumber) {
        return periods.computeIfAbsent(staffNumber, number -> new ArrayList<>());
    }

    @Override
    public String key(TourLine row) {
        return row.key();
    }

    @Override
    public Map<String, TourLine> existing() {
        return existing;
    }

    @Override
    public Map<String, String> distinct(TourLine row) {
        return Map.of(FROM, row.key());
    }

    @Override
    public void add(TourLine row) {
        TourTables.Sent sent = Objects.requireNonNull(tables.staff().get(row.staffNumber()));
        UUID hospital = Objects.requireNonNull(tables.hospitals().get(row.hospital()));
        @Nullable
        UUID department = tables.departments().get(TourTables.departmentKey(row.hospital(), row.department()));
        book.plan(new TourFacts(
                sent.person(), sent.institution(), hospital, department, null, new Period(row.from(), row.to())));
    }

    @Override
    public void change(TourLine row) {
        throw new IllegalStateException("a known tour is changed on its own page: " + row);
    }
}
