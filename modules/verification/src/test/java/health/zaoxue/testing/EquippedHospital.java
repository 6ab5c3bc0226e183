package health.zaoxue.testing;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.DeviceView;
import health.zaoxue.equipment.RegisterDevice;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.imports.ImportReport;
import health.zaoxue.platform.imports.ImportService;
import health.zaoxue.platform.imports.TableFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

/** A hospital of its own for each test: two nurses, two engineers, and a catalogue of one pump and one lamp. */
@Dependent
public class EquippedHospital {
    public static final String CATEGORIES = """
            code,name_en,name_zh,cn_catalogue_chapter
            TESTPUMP,Test pump,测试泵,14
            TESTLAMP,Test lamp,测试灯,
            """;
    public static final String MODELS = """
            code,category_code,name_en,name_zh,emdn_or_cn_class,risk_class,function_score,risk_score,maintenance_score,\
            max_altitude_m,min_pressure_kpa,derating_note_en,power_w,pm_interval_months,typical_price_cny,site_needs,\
            training_hours,altitude_source
            TESTPUMP-A,TESTPUMP,Test pump A,测试泵甲,CN-14,II,8,4,3,4500,57.7,,50,12,12000,220 V,2,test
            TESTLAMP-A,TESTLAMP,Test lamp A,测试灯甲,,I,4,2,1,3000,70.1,Dims,20,12,800.50,220 V,1,test
            """;
    public static final String SYMPTOMS = """
            category_code,symptom_code,label_en,label_zh,suggests_severity
            TESTPUMP,TESTPUMP-STOPS,Stops by itself,自行停止,OUT_OF_SERVICE
            TESTLAMP,TESTLAMP-DARK,Stays dark,不亮,DEGRADED
            GENERAL,GENERAL-TEST,Any trouble,任何故障,QUESTION
            """;

    @Inject
    private OwnerDatabase database;

    @Inject
    private ImportService imports;

    @Inject
    private DeviceService devices;

    @Inject
    private Acting acting;

    public final UUID hospital = UUID.randomUUID();
    public final Caller nurse = staff("Nurse", Role.NURSE);
    public final Caller otherNurse = staff("Other Nurse", Role.NURSE);
    public final Caller engineer = staff("Engineer", Role.BIOMEDICAL_ENGINEER);
    public final Caller administrator =
            new Caller(UUID.randomUUID(), "Administrator", Set.of(Role.SYSTEM_ADMIN), new Area.Region(), null, null);

    /** Opens it and fills the catalogue, which all tests share. */
    public EquippedHospital open() {
        UUID region = UUID.randomUUID();
        UUID prefecture = UUID.randomUUID();
        run("insert into identity.place values (?, 'SPONSOR_REGION', ?, null, null, 1)", region, "Region " + region);
        run("insert into identity.place values (?, 'PREFECTURE', ?, null, null, 1)", prefecture, "At " + prefecture);
        run(
                "insert into identity.hospital (id, name_en, prefecture_id, altitude_m, sponsor_region_id, version)"
                        + " values (?, ?, ?, 3650, ?, 1)",
                hospital,
                name(),
                prefecture,
                region);
        for (Caller local : new Caller[] {nurse, otherNurse, engineer}) {
            run(
                    "insert into identity.staff_member (id, name_en, employer_kind, hospital_id, title, version)"
                            + " values (?, ?, 'HOSPITAL', ?, '', 1)",
                    local.person(),
                    local.name(),
                    hospital);
        }
        bringIn("equipment-categories", CATEGORIES);
        bringIn("equipment-models", MODELS);
        bringIn("symptoms", SYMPTOMS);
        return this;
    }

    /** The hospital's English name. */
    public String name() {
        return "Hospital " + hospital;
    }

    /** Tries a table out as the administrator. */
    public ImportReport tryOut(String kind, String table) {
        byte[] content = table.getBytes(StandardCharsets.UTF_8);
        return acting.as(administrator, () -> imports.tryOut(new TableFile(kind, kind + ".csv", content)));
    }

    /** Tries a table out and brings it in where nothing is wrong with it. */
    public void bringIn(String kind, String table) {
        ImportReport report = tryOut(kind, table);
        acting.as(administrator, () -> imports.confirm(report.file()));
    }

    /** A new pump in the register. */
    public DeviceView pump() {
        RegisterDevice unit = new RegisterDevice(
                hospital, "TESTPUMP-A", UUID.randomUUID().toString(), null, null, "Ward 3", "6", null);
        UUID id = acting.as(engineer, () -> devices.register(unit).value());
        return acting.as(engineer, () -> devices.device(id));
    }

    private Caller staff(String name, Role role) {
        return new Caller(UUID.randomUUID(), name, Set.of(role), new Area.Hospital(hospital), hospital, null);
    }

    private void run(String sql, Object... values) {
        try (Connection connection = database.asOwner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
