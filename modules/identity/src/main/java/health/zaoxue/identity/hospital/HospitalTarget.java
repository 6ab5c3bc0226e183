package health.zaoxue.identity.hospital;

import health.zaoxue.identity.HospitalGrade;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class HospitalTarget implements ImportTarget<HospitalRow> {
    private static final Set<String> GRADES =
            Arrays.stream(HospitalGrade.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST = 200;

    private final EntityManager database;
    private final NamedPlaces places;
    private final Map<String, HospitalRow> existing = new HashMap<>();
    private final Map<String, Hospital> hospitals = new HashMap<>();

    HospitalTarget(EntityManager database, NamedPlaces places) {
        this.database = database;
        this.places = places;
        for (Hospital hospital :
                database.createQuery("select h from Hospital h", Hospital.class).getResultList()) {
            HospitalRow row = row(hospital.facts());
            existing.put(row.key(), row);
            hospitals.put(row.key(), hospital);
        }
    }

    @Override
    public HospitalRow read(Cells cells) {
        String english = cells.text(HospitalImport.NAME, LONGEST);
        HospitalRow known = existing.get(english.toLowerCase(Locale.ROOT));
        return new HospitalRow(
                new Translated(english, cells.optionalText(HospitalImport.CHINESE, LONGEST), tibetan(cells, known)),
                places.read(cells, HospitalImport.PREFECTURE, PlaceKind.PREFECTURE),
                new Altitude(cells.number(HospitalImport.ALTITUDE, 0, Altitude.HIGHEST)),
                places.read(cells, HospitalImport.SPONSOR_REGION, PlaceKind.SPONSOR_REGION),
                grade(cells, known));
    }

    private static @Nullable String tibetan(Cells cells, @Nullable HospitalRow known) {
        return cells.has(HospitalImport.TIBETAN) || known == null
                ? cells.optionalText(HospitalImport.TIBETAN, LONGEST)
                : known.name().bo();
    }

    private static @Nullable HospitalGrade grade(Cells cells, @Nullable HospitalRow known) {
        if (!cells.has(HospitalImport.GRADE)) {
            return known == null ? null : known.grade();
        }
        String grade = cells.optionalKnown(HospitalImport.GRADE, GRADES);
        return grade == null || !GRADES.contains(grade) ? null : HospitalGrade.valueOf(grade);
    }

    @Override
    public String key(HospitalRow row) {
        return row.key();
    }

    @Override
    public Map<String, HospitalRow> existing() {
        return existing;
    }

    @Override
    public Map<String, String> distinct(HospitalRow row) {
        Map<String, String> distinct = new LinkedHashMap<>();
        distinct.put(HospitalImport.NAME, row.key());
        if (row.name().zh() != null) {
            distinct.put(HospitalImport.CHINESE, row.name().zh());
        }
        if (row.name().bo() != null) {
            distinct.put(HospitalImport.TIBETAN, row.name().bo());
        }
        return distinct;
    }

    @Override
    public void add(HospitalRow row) {
        database.persist(new Hospital(UUID.randomUUID(), facts(row)));
    }

    @Override
    public void change(HospitalRow row) {
        Objects.requireNonNull(hospitals.get(row.key())).correct(facts(row));
    }

    private HospitalFacts facts(HospitalRow row) {
        return new HospitalFacts(
                row.name(),
                places.id(PlaceKind.PREFECTURE, row.prefecture()),
                row.altitude(),
                places.id(PlaceKind.SPONSOR_REGION, row.sponsorRegion()),
                row.grade());
    }

    private HospitalRow row(HospitalFacts facts) {
        return new HospitalRow(
                facts.name(),
                places.name(facts.prefecture()),
                facts.altitude(),
                places.name(facts.sponsorRegion()),
                facts.grade());
    }
}
