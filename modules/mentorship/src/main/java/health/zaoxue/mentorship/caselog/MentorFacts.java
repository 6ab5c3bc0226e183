package health.zaoxue.mentorship.caselog;

import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.TourService;
import health.zaoxue.kernel.Period;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.PairingService;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rules of the case log need to know about pairings, tours and certifications. */
@ApplicationScoped
class MentorFacts {
    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private TechniqueService techniques;

    @Inject
    private PersonService people;

    @Inject
    private TourService tours;

    @Inject
    private PairingService pairings;

    /** When the author and the mentor whom the entry names are paired in the technique's specialty. */
    List<Period> pairingsFor(Author author, CaseDetails details) {
        if (details.mentor() == null) {
            return List.of();
        }
        String specialty = techniques.technique(details.technique()).specialty();
        return database.createQuery(
                        "select p.fromDay, p.toDay, p.endedOn from Pairing p where p.mentor = :mentor"
                                + " and p.apprentice = :apprentice and p.hospital = :hospital and p.specialty = :specialty"
                                + " and (p.endedOn is null or p.endedOn >= p.fromDay)",
                        Object[].class)
                .setParameter("mentor", details.mentor())
                .setParameter("apprentice", author.person())
                .setParameter("hospital", author.hospital())
                .setParameter("specialty", specialty)
                .getResultStream()
                .map(MentorFacts::period)
                .toList();
    }

    /** The pairing in which the mentor answers for this case, if there is one. */
    Optional<UUID> pairingOf(UUID mentor, CaseEntry entry) {
        return database.createQuery(
                        "select p.id from Pairing p where p.mentor = :mentor and p.apprentice = :apprentice"
                                + " and p.hospital = :hospital and p.specialty = :specialty and p.fromDay <= :day"
                                + " and (coalesce(p.endedOn, p.toDay) is null or coalesce(p.endedOn, p.toDay) >= :day)",
                        UUID.class)
                .setParameter("mentor", mentor)
                .setParameter("apprentice", entry.apprentice())
                .setParameter("hospital", entry.hospital())
                .setParameter(
                        "specialty", techniques.technique(entry.technique()).specialty())
                .setParameter("day", entry.day())
                .getResultStream()
                .findFirst();
    }

    /** Whether the caller teaches the person, or once did, so that the person's cases may be shown. */
    boolean isMyApprentice(UUID person) {
        return pairings.isMyApprentice(person);
    }

    SignOffRule ruleFor(UUID mentor, CaseEntry entry) {
        return new SignOffRule(
                mentor.equals(entry.apprentice()),
                pairingOf(mentor, entry).isPresent(),
                tours.tourOn(mentor, entry.hospital(), entry.day()).isPresent(),
                entry.hospital().equals(people.person(mentor).hospital()),
                isTrainer(mentor, entry.technique(), entry.day()),
                entry.day());
    }

    /** Keeps what makes the mentor a trainer as it is until the sign-off stands. */
    void holdTrainer(UUID mentor, UUID technique) {
        database.createNativeQuery("select id from mentorship.certification where person_id = ?1 and technique_id = ?2"
                        + " and scope = 'TRAINER' for share")
                .setParameter(1, mentor)
                .setParameter(2, technique)
                .getResultList();
    }

    /**
     * R-MEN-63: who was certified to train on the day of the case signs it off, also once that has expired or was renewed, but not where
     * it was suspended on that day, is suspended now, or was revoked.
     */
    private boolean isTrainer(UUID person, UUID technique, LocalDate day) {
        return Row.all(
                        database.createNativeQuery("select exists (select 1 from mentorship.certification c"
                                        + " where c.person_id = ?1 and c.technique_id = ?2 and c.scope = 'TRAINER'"
                                        + " and ?3 between c.valid_from and c.valid_until"
                                        + " and (c.state = 'GRANTED' or c.state = 'RENEWED' and c.ended_on > ?3)"
                                        + " and not mentorship.was_suspended(c.id, ?3))")
                                .setParameter(1, person)
                                .setParameter(2, technique)
                                .setParameter(3, day),
                        Row::truth)
                .get(0);
    }

    private static Period period(@Nullable Object[] columns) {
        LocalDate planned = (LocalDate) columns[1];
        LocalDate ended = (LocalDate) columns[2];
        return new Period((LocalDate) Objects.requireNonNull(columns[0]), ended == null ? planned : ended);
    }
}
