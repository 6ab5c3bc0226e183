package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.EntryState;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.mentorship.WaitingCase;
import health.zaoxue.platform.persistence.Ids;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The cases that a mentor may decide on: those of apprentices paired with them in the specialty on the day of the case. */
@ApplicationScoped
class SignOffQueue {
    private static final String WAITING = """
             from CaseEntry e join Technique t on t.id = e.technique
            where e.state = :submitted and e.apprentice <> :mentor and exists (
                select p from Pairing p
                where p.mentor = :mentor and p.apprentice = e.apprentice and p.hospital = e.hospital
                  and p.specialty = t.specialty and p.fromDay <= e.day
                  and (coalesce(p.endedOn, p.toDay) is null or coalesce(p.endedOn, p.toDay) >= e.day))
            """;

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private CaseReading reading;

    @Inject
    private Naming naming;

    long sizeFor(UUID mentor) {
        return database.createQuery("select count(e)" + WAITING, Long.class)
                .setParameter("submitted", EntryState.SUBMITTED)
                .setParameter("mentor", mentor)
                .getSingleResult();
    }

    Page<WaitingCase> rowsFor(UUID mentor, Listing listing) {
        List<CaseEntry> found = database.createQuery(
                        "select e" + WAITING + " order by e.submittedAt, e.id", CaseEntry.class)
                .setParameter("submitted", EntryState.SUBMITTED)
                .setParameter("mentor", mentor)
                .setFirstResult(listing.first())
                .setMaxResults(listing.size())
                .getResultList();
        Names names = naming.of(
                found.stream().map(CaseEntry::apprentice).toList(),
                found.stream().map(CaseEntry::technique).toList());
        List<Counted> counts = countsFor(found);
        return new Page<>(found.stream().map(entry -> row(entry, names, counts)).toList(), sizeFor(mentor));
    }

    private WaitingCase row(CaseEntry entry, Names names, List<Counted> counts) {
        Stage step = entry.role().stage();
        int required = names.catalogued(entry.technique()).requirements().at(step);
        int counted = counts.stream()
                .filter(count -> count.isOf(entry) && count.role().countsFor(step))
                .mapToInt(Counted::number)
                .sum();
        return new WaitingCase(
                entry.id(),
                entry.apprentice(),
                names.person(entry.apprentice()),
                entry.technique(),
                names.technique(entry.technique()),
                entry.role(),
                entry.day(),
                entry.details().outcome(),
                Objects.requireNonNull(entry.submittedAt()),
                reading.daysSince(entry.submittedAt()),
                counted,
                required,
                counted + 1 == required);
    }

    private List<Counted> countsFor(List<CaseEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        return Row.all(
                database.createNativeQuery(
                                "select apprentice_id, technique_id, role, count(*) from mentorship.signed_case where "
                                        + Ids.among("apprentice_id", 1) + " group by apprentice_id, technique_id, role")
                        .setParameter(
                                1,
                                Ids.list(entries.stream()
                                        .map(CaseEntry::apprentice)
                                        .toList())),
                row -> new Counted(row.id(), row.id(), row.constant(CaseRole.class), row.number()));
    }

    private record Counted(UUID person, UUID technique, CaseRole role, int number) {
        boolean isOf(CaseEntry entry) {
            return person.equals(entry.apprentice()) && technique.equals(entry.technique());
        }
    }
}
