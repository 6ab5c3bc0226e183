package health.zaoxue.mentorship.technique;

import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.Requirements;
import health.zaoxue.platform.imports.Cells;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of the catalogue of techniques, cell by cell. */
final class TechniqueRow {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,12}(-[A-Z0-9_]{1,20})+");
    private static final Pattern EQUIPMENT = Pattern.compile("[A-Z0-9]{2,12}(;[A-Z0-9]{2,12})*");
    private static final List<String> GRADES = List.of("I", "II", "III", "IV");
    private static final int MOST_CASES = 1000;
    /** How many juniors' cases complete the last step, where the catalogue is silent. */
    private static final int TRAINING = 2;

    private static final BigDecimal LOWEST_RATE = new BigDecimal("0.001");
    private static final BigDecimal HIGHEST_RATE = new BigDecimal("0.999");
    private static final BigDecimal HARMLESS_ACCEPTABLE = new BigDecimal("0.1");
    private static final BigDecimal HARMLESS_UNACCEPTABLE = new BigDecimal("0.2");

    private final Cells cells;
    private final Set<String> specialties;

    TechniqueRow(Cells cells, Set<String> specialties) {
        this.cells = cells;
        this.specialties = specialties;
    }

    TechniqueData data() {
        return new TechniqueData(
                cells.code("code", CODE),
                cells.known("specialty", specialties),
                new Translated(
                        cells.text("name_en", 160), cells.text("name_zh", 160), cells.optionalText("name_bo", 320)),
                grade(),
                equipment(),
                requirements(),
                cells.text("failure_definition_en", 400),
                cells.text("source", 600));
    }

    private @Nullable String grade() {
        Integer grade = cells.optionalNumber("surgical_grade", 1, GRADES.size());
        return grade == null ? null : GRADES.get(grade - 1);
    }

    private String equipment() {
        String codes = cells.optionalText("needs_equipment", 400);
        if (codes != null && !EQUIPMENT.matcher(codes).matches()) {
            cells.refuse("needs_equipment", "import.code");
        }
        return codes == null ? "" : codes;
    }

    private Requirements requirements() {
        int assisted = cases("min_assisted");
        BigDecimal acceptable = cells.decimal("p0", LOWEST_RATE, HIGHEST_RATE);
        BigDecimal unacceptable = cells.decimal("p1", LOWEST_RATE, HIGHEST_RATE);
        boolean inOrder = acceptable.compareTo(unacceptable) < 0;
        if (!inOrder && cells.isFine("p0") && cells.isFine("p1")) {
            cells.refuse("p1", "technique.failure-rates", acceptable);
        }
        return new Requirements(
                optionalCases("min_observed", TechniqueData.observedFor(assisted)),
                assisted,
                cases("min_direct"),
                cases("min_indirect"),
                cases("min_independent_for_trainer"),
                optionalCases("min_training", TRAINING),
                cells.number("min_assessors", 1, 10),
                cells.number("refresh_months", 1, 120),
                inOrder ? acceptable : HARMLESS_ACCEPTABLE,
                inOrder ? unacceptable : HARMLESS_UNACCEPTABLE);
    }

    private int cases(String column) {
        return cells.number(column, 1, MOST_CASES);
    }

    private int optionalCases(String column, int silent) {
        Integer stated = cells.optionalNumber(column, 1, 100);
        return stated == null ? silent : stated;
    }
}
