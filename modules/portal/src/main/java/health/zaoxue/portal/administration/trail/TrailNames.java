package health.zaoxue.portal.administration.trail;

import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.identity.PersonRow;
import health.zaoxue.identity.PersonService;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.trail.TrailEntry;
import health.zaoxue.portal.page.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of today of those whom the trail knows by their ids. */
@Dependent
public class TrailNames implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SUGGESTED = 10;

    @Inject
    private PersonService people;

    @Inject
    private HospitalService hospitals;

    @Inject
    private Words words;

    private final Map<UUID, Translated> names = new HashMap<>();
    private List<HospitalView> known = List.of();

    /** Learns the names of people, with one question for all. */
    void learn(Collection<@Nullable UUID> ids) {
        List<UUID> unknown = ids.stream()
                .filter(Objects::nonNull)
                .filter(id -> !names.containsKey(id))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            people.people(unknown).forEach((id, person) -> names.put(id, person.name()));
        }
    }

    /** The people whose name, in any script, contains what was typed. */
    List<UUID> suggest(String typed) {
        List<PersonRow> found = people.list(new Listing(0, SUGGESTED, null, true, Map.of("name", typed)))
                .rows();
        found.forEach(row -> names.put(row.id(), row.name()));
        return found.stream().map(PersonRow::id).toList();
    }

    /** Null for nobody, and for somebody who was never entered. */
    @Nullable
    Translated person(@Nullable UUID id) {
        if (id != null && !names.containsKey(id)) {
            learn(List.of(id));
        }
        return id == null ? null : names.get(id);
    }

    /** The roles of an entry in the reader's words; one that is no role of ours any more by its name. */
    String roles(TrailEntry entry) {
        return Arrays.stream(entry.roles().split(" "))
                .map(name -> Role.withRealmName(name).map(words::of).orElse(name))
                .collect(Collectors.joining(" · "));
    }

    List<HospitalView> hospitals() {
        if (known.isEmpty()) {
            known = hospitals.hospitals();
        }
        return known;
    }

    @Nullable
    Translated hospital(@Nullable UUID id) {
        return hospitals().stream()
                .filter(hospital -> hospital.id().equals(id))
                .map(HospitalView::name)
                .findFirst()
                .orElse(null);
    }
}
