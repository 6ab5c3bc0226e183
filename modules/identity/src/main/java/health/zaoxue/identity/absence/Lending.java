package health.zaoxue.identity.absence;

import health.zaoxue.identity.Decider;
import health.zaoxue.identity.DelegationDetails;
import health.zaoxue.identity.naming.Turn;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.input.TypedFields;
import health.zaoxue.platform.notices.Fact;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.Notices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lends decisions and takes them back. */
@Dependent
class Lending {
    private static final int LONGEST_REASON = 500;

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private DelegationTable table;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    Outcome<UUID> lend(Caller lender, DelegationDetails typed) {
        TypedFields fields = new TypedFields();
        String reason = fields.text("reason", typed.reason(), LONGEST_REASON);
        Turn.take(database, "delegations");
        DelegationRule.Lent wanted = checked(fields, lender.person(), typed);
        if (wanted == null || fields.areRefused()) {
            return Outcome.refused(fields.refusals());
        }
        Delegation delegation = new Delegation(wanted, reason, clock.instant());
        database.persist(delegation);
        database.flush();
        notices.tell(
                wanted.delegate(),
                Fact.of(
                        NoticeKind.DELEGATION_LENT,
                        delegation.id(),
                        0,
                        lender.fullName(),
                        wanted.days().from(),
                        DelegationRule.lastDay(wanted.days())));
        return Outcome.done(delegation.id());
    }

    /** R-IDN-98: from this transaction on nobody decides for the lender. */
    Outcome<UUID> takeBack(Caller lender, UUID id) {
        Turn.take(database, "delegations");
        Delegation delegation = database.find(Delegation.class, id);
        if (delegation == null || !delegation.lent().lender().equals(lender.person())) {
            throw new NotFound("delegation " + id);
        }
        if (delegation.isWithdrawn()) {
            return Outcome.done(id);
        }
        if (!delegation.isOpenOn(LocalDate.now(clock))) {
            return Outcome.refused(Refusal.of("identity.delegation.over"));
        }
        delegation.withdraw(clock.instant());
        database.flush();
        notices.tell(delegation.lent().delegate(), Fact.of(NoticeKind.DELEGATION_WITHDRAWN, id, 1, lender.fullName()));
        return Outcome.done(id);
    }

    private DelegationRule.@Nullable Lent checked(TypedFields fields, UUID lender, DelegationDetails typed) {
        UUID delegate = fields.chosen("delegate", typed.delegate());
        LocalDate from = fields.chosen("from", typed.from());
        LocalDate until = fields.chosen("until", typed.until());
        if (delegate == null || from == null || until == null) {
            return null;
        }
        if (until.isBefore(from)) {
            fields.refuse("until", "period.reversed");
            return null;
        }
        boolean known = delegate.equals(lender)
                || table.choicesOf(lender).stream().map(Decider::person).anyMatch(delegate::equals);
        if (!known) {
            fields.refuse("delegate", "identity.delegation.unfit");
        }
        DelegationRule.Lent wanted = new DelegationRule.Lent(lender, delegate, new Period(from, until));
        DelegationRule.whyNot(wanted, LocalDate.now(clock), table.touching(lender, delegate))
                .forEach(fields::refuse);
        return wanted;
    }
}
