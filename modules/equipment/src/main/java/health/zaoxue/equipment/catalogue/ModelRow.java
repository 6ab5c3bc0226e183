package health.zaoxue.equipment.catalogue;

import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Money;
import health.zaoxue.platform.imports.Cells;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A row of the models' table. */
record ModelRow(String code, ModelData data) {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,12}(-[A-Z0-9_]{1,20})+");
    private static final Set<String> RISK_CLASSES = Set.of("I", "II", "III");
    private static final BigDecimal LOWEST_PRESSURE = new BigDecimal("40.0");
    private static final BigDecimal HIGHEST_PRESSURE = new BigDecimal("110.0");
    private static final BigDecimal FEN = new BigDecimal("0.01");
    private static final BigDecimal DEAREST = new BigDecimal("1000000000");
    private static final int LONGEST = 400;

    static ModelRow read(Cells cells, Set<String> categories, Map<String, EquipmentModel> known) {
        String code = cells.code("code", CODE);
        EquipmentModel before = known.get(code);
        return new ModelRow(
                code,
                new ModelData(
                        ImportedName.of(
                                cells,
                                "name",
                                before == null ? null : before.data().name()),
                        cells.known("category_code", categories),
                        rating(cells),
                        running(cells),
                        Money.yuan(
                                cells.decimal("typical_price_cny", FEN, DEAREST).setScale(2, RoundingMode.HALF_UP))));
    }

    private static ModelData.Rating rating(Cells cells) {
        Altitude altitude = new Altitude(cells.number("max_altitude_m", 0, Altitude.HIGHEST));
        BigDecimal pressure = cells.decimal("min_pressure_kpa", LOWEST_PRESSURE, HIGHEST_PRESSURE)
                .setScale(1, RoundingMode.HALF_UP);
        boolean agree = ModelData.Rating.agree(altitude, pressure);
        if (!agree) {
            cells.refuse("min_pressure_kpa", "model.pressure-above-altitude", altitude, pressure);
        }
        return new ModelData.Rating(
                altitude,
                agree ? pressure : LOWEST_PRESSURE,
                cells.optionalText("derating_note_en", LONGEST),
                cells.text("altitude_source", LONGEST));
    }

    private static ModelData.Running running(Cells cells) {
        int criticality = cells.number("function_score", 2, 10)
                + cells.number("risk_score", 1, 5)
                + cells.number("maintenance_score", 1, 5);
        return new ModelData.Running(
                cells.optionalText("emdn_or_cn_class", 20),
                cells.oneOf("risk_class", RISK_CLASSES),
                criticality,
                cells.number("power_w", 0, 1_000_000),
                cells.number("pm_interval_months", 1, 120),
                cells.text("site_needs", LONGEST),
                cells.number("training_hours", 0, 1000));
    }
}
