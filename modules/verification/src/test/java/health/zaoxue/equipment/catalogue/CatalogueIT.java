package health.zaoxue.equipment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.equipment.EquipmentModelService;
import health.zaoxue.equipment.EquipmentModelView;
import health.zaoxue.equipment.SymptomView;
import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Money;
import health.zaoxue.platform.imports.RowError;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.EquippedHospital;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CatalogueIT {
    @Inject
    private EquipmentModelService catalogue;

    @Inject
    private Acting acting;

    @Inject
    private EquippedHospital here;

    @BeforeEach
    void open() {
        here.open();
    }

    @Test
    @Tag("R-EQP-01")
    void a_model_comes_in_with_the_height_that_it_is_rated_for() {
        EquipmentModelView lamp = acting.as(here.nurse, catalogue::models).stream()
                .filter(model -> model.code().equals("TESTLAMP-A"))
                .findFirst()
                .orElseThrow();

        assertThat(lamp.maxAltitude()).isEqualTo(new Altitude(3000));
        assertThat(lamp.at(new Altitude(3650)).passes()).isFalse();
        assertThat(lamp.typicalPrice()).isEqualTo(Money.yuan(new BigDecimal("800.50")));
        assertThat(acting.as(here.nurse, () -> catalogue.model(lamp.id()))).isEqualTo(lamp);
    }

    @Test
    void symptoms_of_the_category_come_before_those_of_any_device() {
        assertThat(acting.as(here.nurse, () -> catalogue.symptoms("TESTPUMP")))
                .extracting(SymptomView::code)
                .startsWith("TESTPUMP-STOPS")
                .contains("GENERAL-TEST")
                .doesNotContain("TESTLAMP-DARK");
    }

    @Test
    @Tag("R-EQP-02")
    void a_model_that_contradicts_itself_or_lacks_its_limits_is_refused_by_row_and_column() {
        String wrong =
                EquippedHospital.MODELS.replace(",4500,57.7,", ",4500,57.8,").replace(",3000,70.1,Dims", ",-3,,Dims");

        assertThat(here.tryOut("equipment-models", wrong).errors())
                .extracting(RowError::row, RowError::column)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(2L, "min_pressure_kpa"),
                        org.assertj.core.groups.Tuple.tuple(3L, "max_altitude_m"),
                        org.assertj.core.groups.Tuple.tuple(3L, "min_pressure_kpa"));
    }
}
