package health.zaoxue.identity.institution;

import health.zaoxue.kernel.Period;
import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** R-IDN-72: an alliance is known again by both sides and the first day; the same two are allied once at a time. */
final class AllianceTarget implements ImportTarget<AllianceFacts> {
    static final String INSTITUTION = "institution";
    static final String HOSPITAL = "hospital";
    static final String DEPARTMENT = "department";
    static final String FROM = "from";
    static final String TO = "to";

    private static final UUID NOWHERE = new UUID(0, 0);

    private final EntityManager database;
    private final AllianceTables tables;
    private final Map<String, AllianceFacts> existing = new HashMap<>();
    private final Map<String, Alliance> alliances = new HashMap<>();
    private final List<AllianceFacts> taken = new ArrayList<>();

    AllianceTarget(EntityManager database, AllianceTables tables) {
        this.database = database;
        this.tables = tables;
        for (Alliance alliance :
                database.createQuery("select a from Alliance a", Alliance.class).getResultList()) {
            existing.put(key(alliance.facts()), alliance.facts());
            alliances.put(key(alliance.facts()), alliance);
        }
        taken.addAll(existing.values());
    }

    @Override
    public AllianceFacts read(Cells cells) {
        UUID institution = known(cells, INSTITUTION, tables.institutions());
        UUID hospital = known(cells, HOSPITAL, tables.hospitals());
        AllianceFacts facts = new AllianceFacts(institution, hospital, department(cells, hospital), period(cells));
        if (cells.isFine(FROM) && cells.isFine(TO)) {
            refuseWhereRepeated(cells, facts);
        }
        return facts;
    }

    private static UUID known(Cells cells, String column, Map<String, UUID> ids) {
        return ids.getOrDefault(cells.known(column, ids.keySet()), NOWHERE);
    }

    private @Nullable UUID department(Cells cells, UUID hospital) {
        String code = cells.optionalText(DEPARTMENT, 40);
        if (code == null) {
            return null;
        }
        UUID department = tables.departments().get(hospital + " " + code);
        if (department == null) {
            cells.refuse(DEPARTMENT, "identity.department.elsewhere");
        }
        return department;
    }

    private static Period period(Cells cells) {
        LocalDate from = cells.day(FROM);
        LocalDate to = cells.optionalDay(TO);
        if (to != null && cells.isFine(FROM) && to.isBefore(from)) {
            cells.refuse(TO, "period.reversed");
        }
        return new Period(from, to == null || to.isBefore(from) ? null : to);
    }

    private void refuseWhereRepeated(Cells cells, AllianceFacts facts) {
        boolean repeated = taken.stream()
                .anyMatch(other -> other.repeats(facts) && !key(other).equals(key(facts)));
        if (repeated) {
            cells.refuse(FROM, "identity.alliance.repeated");
        } else {
            taken.add(facts);
        }
    }

    @Override
    public String key(AllianceFacts row) {
        return row.institution() + " " + row.hospital() + " " + row.department() + " "
                + row.period().from();
    }

    @Override
    public Map<String, AllianceFacts> existing() {
        return existing;
    }

    @Override
    public Map<String, String> distinct(AllianceFacts row) {
        return Map.of(FROM, key(row));
    }

    @Override
    public void add(AllianceFacts row) {
        database.persist(new Alliance(UUID.randomUUID(), row));
    }

    @Override
    public void change(AllianceFacts row) {
        Objects.requireNonNull(alliances.get(key(row))).correct(row);
    }
}
