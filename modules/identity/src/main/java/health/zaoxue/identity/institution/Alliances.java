package health.zaoxue.identity.institution;

import health.zaoxue.identity.AllianceDetails;
import health.zaoxue.identity.AllianceView;
import health.zaoxue.identity.naming.Opened;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.input.TypedFields;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All alliances. */
@Dependent
class Alliances {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    List<AllianceView> of(UUID institution) {
        return database
                .createQuery(
                        "select a from Alliance a where a.institution = :institution order by a.from desc, a.id",
                        Alliance.class)
                .setParameter("institution", institution)
                .getResultList()
                .stream()
                .map(Alliances::view)
                .toList();
    }

    /** R-IDN-04: an institution is allied with a hospital, or with one of its departments, once at a time. */
    Outcome<UUID> form(AllianceDetails details) {
        TypedFields typed = new TypedFields();
        AllianceFacts facts = checked(typed, details);
        if (facts == null) {
            return Outcome.refused(typed.refusals());
        }
        UUID id = UUID.randomUUID();
        if (isRepeated(facts, id)) {
            return Outcome.refused(Refusal.at("from", "identity.alliance.repeated"));
        }
        Alliance alliance = new Alliance(id, facts);
        database.persist(alliance);
        database.flush();
        return Outcome.done(alliance.id());
    }

    /** R-IDN-63: an alliance keeps its two sides; its department and its days are corrected, and it is ended, once at a time. */
    Outcome<UUID> correct(Alliance alliance, AllianceDetails details) {
        AllianceFacts present = alliance.facts();
        TypedFields typed = new TypedFields();
        AllianceFacts facts = checked(
                typed,
                new AllianceDetails(
                        present.institution(), present.hospital(), details.department(), details.from(), details.to()));
        if (facts == null) {
            return Outcome.refused(typed.refusals());
        }
        if (isRepeated(facts, alliance.id())) {
            return Outcome.refused(Refusal.at("from", "identity.alliance.repeated"));
        }
        alliance.correct(facts);
        database.flush();
        return Outcome.done(alliance.id());
    }

    private boolean isRepeated(AllianceFacts facts, UUID itself) {
        database.find(Institution.class, facts.institution(), LockModeType.PESSIMISTIC_WRITE);
        return alliancesOf(facts.institution()).stream()
                .anyMatch(other -> !other.id().equals(itself) && other.facts().repeats(facts));
    }

    Outcome<UUID> end(UUID id, LocalDate lastDay) {
        Alliance alliance = Opened.find(database, Alliance.class, id);
        if (lastDay.isBefore(alliance.facts().period().from())) {
            return Outcome.refused(Refusal.at("lastDay", "period.reversed"));
        }
        alliance.endOn(lastDay);
        return Outcome.done(id);
    }

    private @Nullable AllianceFacts checked(TypedFields typed, AllianceDetails details) {
        UUID institution = typed.chosen("institution", details.institution());
        UUID hospital = typed.chosen("hospital", details.hospital());
        LocalDate from = typed.chosen("from", details.from());
        LocalDate to = details.to();
        if (institution == null || hospital == null || from == null) {
            return null;
        }
        if (to != null && to.isBefore(from)) {
            typed.refuse("to", "period.reversed");
            return null;
        }
        if (!belongs(details.department(), hospital)) {
            typed.refuse("department", "identity.department.elsewhere");
            return null;
        }
        return new AllianceFacts(institution, hospital, details.department(), new Period(from, to));
    }

    private boolean belongs(@Nullable UUID department, UUID hospital) {
        return department == null
                || !database.createNativeQuery("select id from identity.department where id = ?1 and hospital_id = ?2")
                        .setParameter(1, department)
                        .setParameter(2, hospital)
                        .getResultList()
                        .isEmpty();
    }

    private List<Alliance> alliancesOf(UUID institution) {
        return database.createQuery("select a from Alliance a where a.institution = :institution", Alliance.class)
                .setParameter("institution", institution)
                .getResultList();
    }

    private static AllianceView view(Alliance alliance) {
        AllianceFacts facts = alliance.facts();
        return new AllianceView(
                alliance.id(), facts.institution(), facts.hospital(), facts.department(), facts.period());
    }
}
