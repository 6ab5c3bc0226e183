package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.mentorship.CaseDesk;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseRow;
import health.zaoxue.mentorship.CaseView;
import health.zaoxue.mentorship.Entrustment;
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
import java.util.Set;
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

    /** As its mentor sees it: without what its author thinks of it. */
    CaseView view(CaseEntry entry) {
        return view(entry, null);
    }

    CaseView viewOfAuthor(CaseEntry entry) {
        boolean judged = entry.role().isOperating() && entry.state() != EntryState.DRAFT;
        return view(
                entry,
                judged ? log.ownWordOn(entry.id()).map(SelfAssessment::word).orElse(null) : null);
    }

    private CaseView view(CaseEntry entry, @Nullable Entrustment ownWord) {
        List<CaseStep> steps = log.stepsOf(entry.id());
        UUID amends = entry.amends();
        CaseEntry before = amends == null ? null : log.get(amends);
        Names names = naming.of(
                Stream.concat(steps.stream().map(CaseStep::by), Stream.of(entry.apprentice()))
                        .toList(),
                Stream.of(entry, before)
                        .filter(Objects::nonNull)
                        .map(CaseEntry::technique)
                        .toList());
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
                signOffOf(entry).map(signOff -> feedback(entry, signOff)).orElse(null),
                ownWord,
                versions(entry, before, names));
    }

    private CaseView.Versions versions(CaseEntry entry, @Nullable CaseEntry before, Names names) {
        Optional<CaseEntry> later =
                entry.state() == EntryState.SIGNED_OFF ? log.amendmentOf(entry.id()) : Optional.empty();
        return new CaseView.Versions(
                before == null
                        ? null
                        : new CaseView.Earlier(before.id(), before.details(), names.technique(before.technique())),
                entry.amendmentReason(),
                later.map(CaseEntry::id).orElse(null),
                later.filter(one -> one.state() == EntryState.SIGNED_OFF).isPresent());
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
        Set<UUID> replaced = replacedAmong(entries);
        return entries.stream()
                .map(entry -> row(entry, names, replaced.contains(entry.id())))
                .toList();
    }

    private Set<UUID> replacedAmong(List<CaseEntry> entries) {
        return entries.isEmpty()
                ? Set.of()
                : database.createQuery(
                                "select e.amends from CaseEntry e where e.amends in :entries and e.state = :signedOff",
                                UUID.class)
                        .setParameter(
                                "entries", entries.stream().map(CaseEntry::id).toList())
                        .setParameter("signedOff", EntryState.SIGNED_OFF)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    private CaseRow row(CaseEntry entry, Names names, boolean replaced) {
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
                entry.state() == EntryState.SUBMITTED ? daysSince(entry.submittedAt()) : 0,
                replaced);
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
                signOff.performance(),
                signOff.manner(),
                signOff.device(),
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
