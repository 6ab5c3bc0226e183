package health.zaoxue.identity.hospital;

import health.zaoxue.identity.DepartmentView;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.kernel.Altitude;
import health.zaoxue.platform.boundary.ReadRecords;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hospitals and departments as the database keeps them. */
@Dependent
class Hospitals {
    private static final String HOSPITAL = """
            select h.id, h.name_en, h.name_zh, h.name_bo, p.name_en, p.name_zh, p.name_bo, h.altitude_m,
                   s.name_en, s.name_zh, s.name_bo, s.id
            from identity.hospital h
            join identity.place p on p.id = h.prefecture_id
            join identity.place s on s.id = h.sponsor_region_id
            """;
    private static final String DEPARTMENT = """
            select d.id, d.hospital_id, d.code, c.name_en, c.name_zh, c.name_bo
            from identity.department d
            join identity.catalogue_department c on c.code = d.code
            """;

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private ReadRecords known;

    List<HospitalView> all() {
        List<HospitalView> all =
                Row.all(database.createNativeQuery(HOSPITAL + " order by lower(h.name_en), h.id"), Hospitals::hospital);
        known.note(HospitalView.class, all.stream().collect(Collectors.toMap(HospitalView::id, Function.identity())));
        return all;
    }

    Optional<HospitalView> one(UUID id) {
        return Optional.ofNullable(known.withIds(HospitalView.class, List.of(id), unknown -> read(id))
                .get(id));
    }

    private Map<UUID, HospitalView> read(UUID id) {
        return Row.all(
                        database.createNativeQuery(HOSPITAL + " where h.id = ?1")
                                .setParameter(1, id),
                        Hospitals::hospital)
                .stream()
                .collect(Collectors.toMap(HospitalView::id, Function.identity()));
    }

    List<DepartmentView> openDepartments(UUID hospital) {
        return Row.all(
                database.createNativeQuery(
                                DEPARTMENT + " where d.hospital_id = ?1 and d.open order by lower(c.name_en), d.id")
                        .setParameter(1, hospital),
                Hospitals::department);
    }

    Optional<DepartmentView> department(UUID id) {
        return Row.all(
                        database.createNativeQuery(DEPARTMENT + " where d.id = ?1")
                                .setParameter(1, id),
                        Hospitals::department)
                .stream()
                .findFirst();
    }

    /** Codes of departments where somebody is employed, or on a tour that has not ended. */
    Set<String> codesInUse(UUID hospital, java.time.LocalDate today) {
        return Set.copyOf(Row.all(
                database.createNativeQuery("""
                                select d.code from identity.department d
                                where d.hospital_id = ?1
                                  and (exists (select 1 from identity.staff_member p where p.department_id = d.id)
                                    or exists (select 1 from identity.tour t where t.department_id = d.id and t.to_day >= ?2))
                                """).setParameter(1, hospital).setParameter(2, today), Row::text));
    }

    List<Department> departmentsOf(UUID hospital) {
        return database.createQuery("select d from Department d where d.hospital = :hospital", Department.class)
                .setParameter("hospital", hospital)
                .getResultList();
    }

    Set<String> catalogueCodes() {
        return Row.all(database.createNativeQuery("select code from identity.catalogue_department"), Row::text).stream()
                .collect(Collectors.toSet());
    }

    private static HospitalView hospital(Row row) {
        return new HospitalView(
                row.id(), row.translated(), row.translated(), new Altitude(row.number()), row.translated(), row.id());
    }

    private static DepartmentView department(Row row) {
        return new DepartmentView(row.id(), row.id(), row.text(), row.translated());
    }
}
