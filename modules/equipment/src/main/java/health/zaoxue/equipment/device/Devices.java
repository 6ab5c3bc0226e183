package health.zaoxue.equipment.device;

import health.zaoxue.equipment.DeviceState;
import health.zaoxue.equipment.DeviceTag;
import health.zaoxue.equipment.DeviceView;
import health.zaoxue.equipment.RegisterDevice;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.persistence.TableQuery;
import health.zaoxue.platform.persistence.TableQuery.Column;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Devices as the database keeps them. */
@Dependent
class Devices {
    private static final String SELECT = """
            d.id, d.tag, d.serial_number, d.hospital, m.name_en, m.name_zh, m.name_bo, c.code, c.name_en, c.name_zh, c.name_bo,
            p.name_en, p.name_zh, p.name_bo, d.ward, d.bed, d.state, d.last_checked
            """;
    private static final String FROM = """
            from equipment.device d
            join equipment.model m on m.id = d.model
            join equipment.category c on c.code = m.category
            left join identity.fact_department p on p.department_id = d.department
            """;
    private static final Map<String, Column> COLUMNS = Map.of(
            "tag", Column.containing("d.tag"),
            "serial", Column.containing("d.serial_number"),
            "model", Column.containing("m.name_en", "coalesce(m.name_zh, '')", "coalesce(m.name_bo, '')"),
            "place", Column.containing("concat_ws(' ', p.name_en, p.name_zh, p.name_bo, d.ward, d.bed)"),
            "state", Column.equalTo("d.state"));
    private static final String CONTAINS = """
             and (position(?2 in lower(d.tag)) > 0 or position(?3 in lower(concat_ws(' ', d.serial_number, m.name_en, m.name_zh,
                 m.name_bo, c.name_en, c.name_zh, c.name_bo, p.name_en, p.name_zh, p.name_bo, d.ward))) > 0)
            """;

    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    Optional<DeviceView> one(UUID id) {
        return read(query("where d.id = ?1").setParameter(1, id)).stream().findFirst();
    }

    Optional<DeviceView> withTag(DeviceTag tag) {
        return read(query("where d.tag = ?1").setParameter(1, tag.characters())).stream()
                .findFirst();
    }

    /** @param text in lower case */
    List<DeviceView> containing(String text, UUID hospital, int most) {
        String tagPart = text.replaceAll("[\\s‐‑–-]", "");
        return read(query("where d.hospital = ?1 and d.state <> 'RETIRED'" + CONTAINS
                        + " order by m.name_en, d.tag limit " + most)
                .setParameter(1, hospital)
                .setParameter(2, tagPart.isEmpty() ? text : tagPart)
                .setParameter(3, text));
    }

    Page<DeviceView> substitutesFor(DeviceView device, int most) {
        String others = FROM
                + " join equipment.device mine on mine.id = ?1 and mine.hospital = d.hospital"
                + " where d.id <> mine.id and d.state = 'IN_SERVICE' and c.code = ?2";
        long total = Row.all(bound("select count(*) " + others, device), Row::longNumber)
                .get(0);
        String nearest = " order by (d.department is not distinct from mine.department) desc, d.tag limit " + most;
        return new Page<>(read(bound("select " + SELECT + others + nearest, device)), total);
    }

    private Query bound(String sql, DeviceView device) {
        return database.createNativeQuery(sql).setParameter(1, device.id()).setParameter(2, device.category());
    }

    Page<DeviceView> page(Listing listing, Area area) {
        String from = FROM + "where (?1 or d.hospital = ?2)";
        UUID own = area instanceof Area.Hospital hospital ? hospital.id() : new UUID(0, 0);
        return new TableQuery(SELECT, from, "m.name_en, d.tag", COLUMNS, List.of(area instanceof Area.Region, own))
                .page(database, listing, Devices::device);
    }

    /** All units by model and serial number. */
    Map<String, DeviceTarget.Registered> registered() {
        return Row.all(
                        database.createNativeQuery(
                                "select d.id, d.hospital, m.code, d.serial_number, d.tag, d.department, d.ward,"
                                        + " d.bed, d.last_checked from equipment.device d join equipment.model m on m.id = d.model"),
                        row -> new DeviceTarget.Registered(
                                row.id(),
                                new RegisterDevice(
                                        row.id(),
                                        row.text(),
                                        row.text(),
                                        row.text(),
                                        row.idOrNull(),
                                        row.textOrNull(),
                                        row.textOrNull(),
                                        row.dayOrNull())))
                .stream()
                .collect(Collectors.toMap(
                        known -> known.unit().model() + " " + known.unit().serialNumber(), Function.identity()));
    }

    Optional<UUID> model(String code) {
        return Row.all(
                        database.createNativeQuery("select id from equipment.model where code = ?1")
                                .setParameter(1, code),
                        Row::id)
                .stream()
                .findFirst();
    }

    /** Asks about all hospitals, also those out of the caller's reach. */
    boolean isTaken(DeviceTag tag) {
        return Row.all(
                        database.createNativeQuery("select equipment.tag_is_taken(?1)")
                                .setParameter(1, tag.characters()),
                        Row::truth)
                .get(0);
    }

    /** Asks about all hospitals, also those out of the caller's reach. */
    boolean isRegistered(UUID model, String serialNumber) {
        return Row.all(
                        database.createNativeQuery("select equipment.unit_is_registered(?1, ?2)")
                                .setParameter(1, model)
                                .setParameter(2, serialNumber),
                        Row::truth)
                .get(0);
    }

    private Query query(String condition) {
        return database.createNativeQuery("select " + SELECT + FROM + condition);
    }

    private static List<DeviceView> read(Query query) {
        return Row.all(query, Devices::device);
    }

    private static DeviceView device(Row row) {
        return new DeviceView(
                row.id(),
                new DeviceTag(row.text()),
                row.text(),
                row.id(),
                row.translated(),
                row.text(),
                row.translated(),
                row.translatedOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.constant(DeviceState.class),
                row.dayOrNull());
    }
}
