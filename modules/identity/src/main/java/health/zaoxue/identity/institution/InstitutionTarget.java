package health.zaoxue.identity.institution;

import health.zaoxue.identity.InstitutionDetails;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.ImportTarget;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class InstitutionTarget implements ImportTarget<InstitutionTarget.InstitutionRow> {
    private static final String NAME = "institution";
    private static final String CHINESE = "institution_zh";
    private static final String TIBETAN = "institution_bo";
    private static final int LONGEST = 200;

    private final EntityManager database;
    private final Map<String, UUID> regions;
    private final Map<String, InstitutionRow> existing = new HashMap<>();
    private final Map<String, Institution> institutions = new HashMap<>();

    /** An institution as a table names it. */
    record InstitutionRow(Translated name, String sponsorRegion) {
        String key() {
            return name.en().toLowerCase(Locale.ROOT);
        }
    }

    InstitutionTarget(EntityManager database, Map<String, UUID> regions) {
        this.database = database;
        this.regions = regions;
        Map<UUID, String> names =
                regions.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        for (Institution institution : database.createQuery("select i from Institution i", Institution.class)
                .getResultList()) {
            InstitutionDetails details = institution.details();
            InstitutionRow row = new InstitutionRow(
                    new Translated(details.nameEnglish(), details.nameChinese(), details.nameTibetan()),
                    names.getOrDefault(details.sponsorRegion(), ""));
            existing.put(row.key(), row);
            institutions.put(row.key(), institution);
        }
    }

    @Override
    public InstitutionRow read(Cells cells) {
        String english = cells.text(NAME, LONGEST);
        InstitutionRow known = existing.get(english.toLowerCase(Locale.ROOT));
        return new InstitutionRow(
                new Translated(english, cells.optionalText(CHINESE, LONGEST), tibetan(cells, known)),
                cells.known("sponsor_region", regions.keySet()));
    }

    private static @Nullable String tibetan(Cells cells, @Nullable InstitutionRow known) {
        return cells.has(TIBETAN) || known == null
                ? cells.optionalText(TIBETAN, LONGEST)
                : known.name().bo();
    }

    @Override
    public String key(InstitutionRow row) {
        return row.key();
    }

    @Override
    public Map<String, InstitutionRow> existing() {
        return existing;
    }

    @Override
    public Map<String, String> distinct(InstitutionRow row) {
        Map<String, String> distinct = new LinkedHashMap<>();
        distinct.put(NAME, row.key());
        if (row.name().zh() != null) {
            distinct.put(CHINESE, row.name().zh());
        }
        if (row.name().bo() != null) {
            distinct.put(TIBETAN, row.name().bo());
        }
        return distinct;
    }

    @Override
    public void add(InstitutionRow row) {
        database.persist(new Institution(UUID.randomUUID(), row.name(), region(row)));
    }

    @Override
    public void change(InstitutionRow row) {
        Objects.requireNonNull(institutions.get(row.key())).correct(row.name(), region(row));
    }

    private UUID region(InstitutionRow row) {
        return Objects.requireNonNull(regions.get(row.sponsorRegion()));
    }
}
