package health.zaoxue.mentorship.authorisation;

import health.zaoxue.platform.clock.ProgrammeClock;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is recorded of who may do what. */
@ApplicationScoped
class AuthorisationFacts {
    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    /** One who is certified, without their name. */
    record Holder(
            UUID person,
            boolean trainer,
            LocalDate validFrom,
            LocalDate validUntil,
            String limits,
            LocalDate refreshBy) {}

    List<Holder> holders(UUID technique, UUID hospital, Instant moment) {
        return Row.all(
                database.createNativeQuery("select person_id, trainer, valid_from, valid_until, limits, refresh_by"
                                + " from mentorship.authorised(?1, ?2, ?3)")
                        .setParameter(1, hospital)
                        .setParameter(2, technique)
                        .setParameter(3, moment.atOffset(ZoneOffset.UTC)),
                row -> new Holder(row.id(), row.truth(), row.day(), row.day(), row.text(), row.day()));
    }

    /** How many people may do each technique alone at the hospital at that moment. */
    Map<UUID, Integer> numbersAt(UUID hospital, Instant moment) {
        Map<UUID, Integer> numbers = new HashMap<>();
        Row.all(
                        database.createNativeQuery("select c.technique_id, count(distinct c.person_id)"
                                        + " from mentorship.certification c"
                                        + " join identity.staff_member m on m.id = c.person_id and m.hospital_id = ?1"
                                        + " where c.hospital_id = ?1 and c.scope = 'INDEPENDENT' and c.state = 'GRANTED'"
                                        + " and ?2 between c.valid_from and c.valid_until group by c.technique_id")
                                .setParameter(1, hospital)
                                .setParameter(2, LocalDate.ofInstant(moment, ProgrammeClock.ZONE)),
                        row -> Map.entry(row.id(), row.number()))
                .forEach(each -> numbers.put(each.getKey(), each.getValue()));
        return numbers;
    }
}
