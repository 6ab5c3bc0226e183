package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.mentorship.CaseDesk;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseRow;
import health.zaoxue.mentorship.CaseView;
import health.zaoxue.mentorship.EntryState;
import health.zaoxue.mentorship.Feedback;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries as pages show them. */
@ApplicationScoped
class CaseReading {
    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private CaseLog log;

    @Inject
    private CaseDesks desks;

    @Inject
    private Naming naming;

    @Inject
    private Clock clock;

    CaseView view(CaseEntry entry) {
        List<CaseStep> steps = log.stepsOf(entry.id());
        Names names = naming.of(
                Stream.concat(steps.stream().map(CaseStep::by), Stream.of(entry.apprentice()))
                        .toList(),
                List.of(entry.technique()));
        return new CaseView(
                entry.id(),
                entry.version(),
                entry.apprentice(),
                names.person(entry.apprentice()),
                entry.hospital(),
                entry.details(),
                names.technique(entry.technique()),
                entry.state(),
                steps.stream()
                        .map(step -> new CaseView.Step(step.state(), names.person(step.by()), step.at(), step.reason()))
                        .toList(),
                signOffOf(entry).map(signOff -> feedback(entry, signOff)).orElse(null));
    }

    private Optional<SignOff> signOffOf(CaseEntry entry) {
        return entry.state() == EntryState.SIGNED_OFF ? log.signOffOf(entry.id()) : Optional.empty();
    }

    CaseDesk desk(UUID person) {
        return desks.of(person, this::daysSince);
    }

    Page<CaseRow> logOf(UUID person, Listing listing) {
        Map<String, Object> wanted = wantedIn(listing);
        String where = " from CaseEntry e where e.apprentice = :person"
                + wanted.keySet().stream()
                        .map(name -> " and e." + name + " = :" + name)
                        .collect(Collectors.joining());
        TypedQuery<CaseEntry> rows = database.createQuery(
                "select e" + where + " order by e.day desc, e.createdAt desc, e.id", CaseEntry.class);
        TypedQuery<Long> total = database.createQuery("select count(e)" + where, Long.class);
        for (TypedQuery<?> query : List.of(rows, total)) {
            query.setParameter("person", person);
            wanted.forEach(query::setParameter);
        }
        List<CaseEntry> found = rows.setFirstResult(listing.first())
                .setMaxResults(listing.size())
                .getResultList();
        return new Page<>(rowsOf(found), total.getSingleResult());
    }

    int daysSince(@Nullable Instant moment) {
        return moment == null
                ? 0
                : (int) ChronoUnit.DAYS.between(LocalDate.ofInstant(moment, clock.getZone()), LocalDate.now(clock));
    }

    private List<CaseRow> rowsOf(List<CaseEntry> entries) {
        Names names = naming.of(
                entries.stream().map(CaseEntry::mentor).filter(Objects::nonNull).toList(),
                entries.stream().map(CaseEntry::technique).toList());
        return entries.stream().map(entry -> row(entry, names)).toList();
    }

    private CaseRow row(CaseEntry entry, Names names) {
        CaseDetails details = entry.details();
        UUID mentor = details.mentor();
        return new CaseRow(
                entry.id(),
                entry.technique(),
                names.technique(entry.technique()),
                details.role(),
                details.day(),
                details.complexity(),
                details.outcome(),
                entry.state(),
                mentor == null ? null : names.person(mentor),
                entry.submittedAt(),
                entry.state() == EntryState.SUBMITTED ? daysSince(entry.submittedAt()) : 0);
    }

    private Feedback feedback(CaseEntry entry, SignOff signOff) {
        Names names = naming.of(List.of(signOff.mentor()), List.of(entry.technique()));
        return new Feedback(
                entry.id(),
                names.technique(entry.technique()),
                entry.role(),
                entry.day(),
                names.person(signOff.mentor()),
                signOff.entrustment(),
                signOff.wentWell(),
                signOff.nextTime(),
                signOff.serious(),
                signOff.signedAt());
    }

    private static Map<String, Object> wantedIn(Listing listing) {
        Map<String, Object> wanted = new TreeMap<>();
        String state = listing.filters().get("state");
        Arrays.stream(EntryState.values())
                .filter(known -> known.name().equals(state))
                .forEach(known -> wanted.put("state", known));
        String technique = listing.filters().get("technique");
        if (technique != null) {
            wanted.put("technique", UUID.fromString(technique));
        }
        return wanted;
    }
}
