package health.zaoxue.identity.licence;

import health.zaoxue.identity.LicenceBasis;
import health.zaoxue.identity.LicenceDetails;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.input.TypedFields;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must be right before a place of practice is entered or corrected. The person's row is locked meanwhile. */
@Dependent
class LicenceCheck {
    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Licences licences;

    /** @param itself the one that is corrected, or the id of the new one */
    Outcome<LicenceFacts> checked(TypedFields typed, LicenceDetails details, UUID itself) {
        boolean sent = isSent(details.person());
        LicenceFacts facts = facts(typed, details);
        if (facts == null || typed.areRefused()) {
            return Outcome.refused(typed.refusals());
        }
        database.flush();
        Optional<Refusal> why = LicenceRule.whyNot(facts, sent, licences.factsOf(details.person(), itself));
        return why.<Outcome<LicenceFacts>>map(Outcome::refused).orElseGet(() -> Outcome.done(facts));
    }

    private @Nullable LicenceFacts facts(TypedFields typed, LicenceDetails details) {
        LicenceBasis basis = typed.chosen("basis", details.basis());
        UUID place = typed.chosen("place", details.place());
        LocalDate from = typed.chosen("from", details.from());
        if (basis == null || place == null || from == null) {
            return null;
        }
        Optional<Refusal> days = LicenceRule.whyNotDays(from, details.to());
        if (days.isPresent()) {
            typed.refuse(days.get());
            return null;
        }
        UUID hospital = one("select id from identity.hospital where id = ?1", place);
        UUID institution = one("select id from identity.institution where id = ?1", place);
        if (hospital == null && institution == null) {
            typed.refuse("place", "choice.missing");
            return null;
        }
        return new LicenceFacts(details.person(), basis, hospital, institution, new Period(from, details.to()));
    }

    private boolean isSent(UUID person) {
        List<Boolean> sent = Row.all(
                database.createNativeQuery(
                                "select employer_kind = 'INSTITUTION' from identity.staff_member p where id = ?1 and not exists"
                                        + " (select 1 from identity.person_alias a where a.old_id = p.id) for update")
                        .setParameter(1, person),
                Row::truth);
        if (sent.isEmpty()) {
            throw new NotFound("person " + person);
        }
        return sent.get(0);
    }

    private @Nullable UUID one(String query, UUID id) {
        return Row.all(database.createNativeQuery(query).setParameter(1, id), Row::id).stream()
                .findFirst()
                .orElse(null);
    }
}
