package health.zaoxue.equipment.catalogue;

import health.zaoxue.equipment.EquipmentModelView;
import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.persistence.NameColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A model that a hospital can ask for. A new import may correct what is known of it; it is never deleted, since devices refer to it. */
@Entity(name = "EquipmentModel")
@Table(schema = "equipment", name = "model")
class EquipmentModel {
    @Id
    private UUID id;

    private String code;
    private String category;

    @Embedded
    private NameColumns name;

    @Column(name = "device_class")
    private @Nullable String deviceClass;

    @Column(name = "risk_class")
    private String riskClass;

    private int criticality;

    @Column(name = "max_altitude_m")
    private int maxAltitude;

    @Column(name = "min_pressure_kpa")
    private BigDecimal minPressure;

    @Column(name = "derating_note")
    private @Nullable String deratingNote;

    @Column(name = "power_w")
    private int powerWatts;

    @Column(name = "maintenance_months")
    private int maintenanceMonths;

    @Column(name = "typical_price")
    private BigDecimal typicalPrice;

    @Column(name = "site_needs")
    private String siteNeeds;

    @Column(name = "training_hours")
    private int trainingHours;

    @Column(name = "altitude_source")
    private String altitudeSource;

    @Version
    private long version;

    EquipmentModel() {}

    EquipmentModel(String code, ModelData data) {
        this.id = UUID.randomUUID();
        this.code = code;
        name(data);
        rate(data.rating());
        run(data.running());
    }

    void revise(ModelData data) {
        name(data);
        rate(data.rating());
        run(data.running());
    }

    private void name(ModelData data) {
        category = data.category();
        name = new NameColumns(data.name());
        typicalPrice = data.typicalPrice().amount();
    }

    private void rate(ModelData.Rating rating) {
        maxAltitude = rating.maxAltitude().metres();
        minPressure = rating.minPressure();
        deratingNote = rating.deratingNote();
        altitudeSource = rating.source();
    }

    private void run(ModelData.Running running) {
        deviceClass = running.deviceClass();
        riskClass = running.riskClass();
        criticality = running.criticality();
        powerWatts = running.powerWatts();
        maintenanceMonths = running.maintenanceMonths();
        siteNeeds = running.siteNeeds();
        trainingHours = running.trainingHours();
    }

    EquipmentModelView view(Translated categoryName) {
        return new EquipmentModelView(
                id,
                code,
                name.value(),
                category,
                categoryName,
                new Altitude(maxAltitude),
                minPressure.doubleValue(),
                deratingNote,
                powerWatts,
                maintenanceMonths,
                Money.yuan(typicalPrice),
                siteNeeds,
                criticality);
    }

    String code() {
        return code;
    }

    ModelData data() {
        return new ModelData(
                name.value(),
                category,
                new ModelData.Rating(new Altitude(maxAltitude), minPressure, deratingNote, altitudeSource),
                new ModelData.Running(
                        deviceClass, riskClass, criticality, powerWatts, maintenanceMonths, siteNeeds, trainingHours),
                Money.yuan(typicalPrice));
    }
}
