package health.zaoxue.mentorship.certification;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.platform.persistence.Ids;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.receipts.ReceiptService;
import health.zaoxue.platform.receipts.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The applications as they are stored. */
@ApplicationScoped
class Applications {
    private static final String OPEN = " a.state in (health.zaoxue.mentorship.ApplicationState.SUBMITTED,"
            + " health.zaoxue.mentorship.ApplicationState.IN_COMMITTEE,"
            + " health.zaoxue.mentorship.ApplicationState.RETURNED)";

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private ReceiptService receipts;

    /** The same form sent twice acts once. */
    Outcome<UUID> once(Submission submission, Supplier<Outcome<UUID>> act) {
        return receipts.once(database, submission, () -> act.get().map(UUID::toString))
                .map(UUID::fromString);
    }

    /** It is held until the end of the transaction: whoever acts on the same one waits. */
    Application hold(UUID id) {
        return present(id, database.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Application read(UUID id) {
        return present(id, database.find(Application.class, id));
    }

    private static Application present(UUID id, @Nullable Application found) {
        if (found == null) {
            throw new NotFound("application " + id);
        }
        return found;
    }

    Optional<Application> open(UUID person, UUID technique) {
        return database.createQuery(
                        "select a from Application a where a.person = :person and a.technique = :technique and" + OPEN,
                        Application.class)
                .setParameter("person", person)
                .setParameter("technique", technique)
                .getResultStream()
                .findFirst();
    }

    /** Open ones whose last day has passed. */
    List<Application> overdue(LocalDate today) {
        return database.createQuery(
                        "select a from Application a where a.lapsesOn < :today and" + OPEN + " order by a.id",
                        Application.class)
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(Application application) {
        database.persist(application);
        database.flush();
    }

    /** Freezes the cases of a round with the score of the learning curve after each. */
    void freeze(Application application, List<SignedCase> cases, Map<UUID, BigDecimal> curve) {
        Map<UUID, Integer> versions = versionsOf(cases);
        cases.forEach(one -> database.persist(
                new ApplicationCase(application, one, versions.getOrDefault(one.entry(), 1), curve.get(one.entry()))));
        database.flush();
    }

    private Map<UUID, Integer> versionsOf(List<SignedCase> cases) {
        return Row.all(
                        database.createNativeQuery(
                                        "select id, version from mentorship.case_entry where " + Ids.among("id", 1))
                                .setParameter(
                                        1,
                                        Ids.list(cases.stream()
                                                .map(SignedCase::entry)
                                                .toList())),
                        row -> Map.entry(row.id(), row.number()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<ApplicationCase> casesOf(Application application) {
        return ofRound(application, ApplicationCase.class, "one.day, one.entry");
    }

    List<ApplicationMember> committeeOf(Application application) {
        return ofRound(application, ApplicationMember.class, "one.member");
    }

    private <T> List<T> ofRound(Application asked, Class<T> kind, String order) {
        return database.createQuery(
                        "select one from " + kind.getSimpleName()
                                + " one where one.application = :application and one.round = :round order by " + order,
                        kind)
                .setParameter("application", asked.id())
                .setParameter("round", asked.round())
                .getResultList();
    }

    /** Those who sit from now on; who has signed is among them. */
    void seat(Application application, Set<UUID> members) {
        Collection<ApplicationMember> before = committeeOf(application);
        before.stream().filter(one -> !members.contains(one.member())).forEach(database::remove);
        Set<UUID> seated = before.stream().map(ApplicationMember::member).collect(Collectors.toSet());
        members.stream()
                .filter(one -> !seated.contains(one))
                .forEach(one -> database.persist(new ApplicationMember(application, one)));
        database.flush();
    }

    /** Writes down the state that it has come into. */
    void note(Application application, ApplicationStep.Act act) {
        database.flush();
        database.persist(
                new ApplicationStep(application, historyOf(application.id()).size() + 1, act));
        database.flush();
    }

    List<ApplicationStep> historyOf(UUID application) {
        return database.createQuery(
                        "select s from ApplicationStep s where s.application = :application order by s.number",
                        ApplicationStep.class)
                .setParameter("application", application)
                .getResultList();
    }

    /** The person's cases that count in the technique, and whether each has a serious complication without a review. */
    EvidenceRule now(Application application) {
        return new EvidenceRule(Row.all(
                        database.createNativeQuery("select id, open_complication from mentorship.signed_case"
                                        + " where apprentice_id = ?1 and technique_id = ?2")
                                .setParameter(1, application.person())
                                .setParameter(2, application.technique()),
                        row -> Map.entry(row.id(), row.truth()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
