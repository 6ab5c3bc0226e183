package health.zaoxue.mentorship.theatre;

import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.mentorship.TechniqueView;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What a list may name: techniques by code or by name, and people who work or worked at the hospital by their staff number. */
@ApplicationScoped
class TheatreFacts {
    private static final UUID NEITHER = new UUID(0, 0);

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private TechniqueService techniques;

    @Inject
    private Clock clock;

    TheatreTable tableOf(UUID hospital) {
        return new TheatreTable(techniquesByName(), peopleOf(hospital), LocalDate.now(clock), new ArrayList<>());
    }

    /** A name that two techniques share means neither. */
    private Map<String, UUID> techniquesByName() {
        Map<String, UUID> found = new HashMap<>();
        for (TechniqueView technique : techniques.techniques()) {
            Stream.of(
                            technique.code(),
                            technique.name().en(),
                            technique.name().zh(),
                            technique.name().bo())
                    .filter(Objects::nonNull)
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .distinct()
                    .forEach(name -> found.merge(name, technique.id(), (one, other) -> NEITHER));
        }
        found.values().removeIf(NEITHER::equals);
        return found;
    }

    private Map<String, UUID> peopleOf(UUID hospital) {
        Map<String, UUID> found = new HashMap<>();
        Row.all(
                        database.createNativeQuery(
                                        "select s.staff_number, s.id from identity.staff_member s"
                                                + " where s.staff_number is not null and (s.hospital_id = ?1"
                                                + " or s.id in (select t.person_id from identity.tour t where t.hospital_id = ?1))")
                                .setParameter(1, hospital),
                        row -> Map.entry(row.text(), row.id()))
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }
}
