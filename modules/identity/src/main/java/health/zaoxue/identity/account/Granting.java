package health.zaoxue.identity.account;

import health.zaoxue.identity.AccountAct;
import health.zaoxue.identity.GrantDetails;
import health.zaoxue.identity.GrantEnd;
import health.zaoxue.identity.GrantRow;
import health.zaoxue.identity.naming.Opened;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Period;
import health.zaoxue.platform.input.TypedFields;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives roles for some days, and ends them. */
@Dependent
class Granting {
    private static final int LONGEST_REASON = 500;

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private GrantCheck check;

    @Inject
    private GrantTable table;

    @Inject
    private AccountChanges changes;

    @Inject
    private Wishes wishes;

    Outcome<UUID> give(GrantDetails typed) {
        UUID person = typed.person();
        Opened.find(database, Account.class, person);
        GrantBook book = wishes.grants();
        book.turn(person);
        TypedFields fields = new TypedFields();
        String reason = fields.text("reason", typed.reason(), LONGEST_REASON);
        GrantFacts facts = check.checked(fields, typed, book);
        Optional<GrantBook.Tour> tour = facts == null
                ? Optional.empty()
                : book.tourFrom(person, facts.period().from());
        if (changes.isSent(person) && facts != null) {
            Period days = tour.map(GrantBook.Tour::period).orElse(null);
            GrantRule.whyNotWith(days, typed.until()).ifPresent(fields::refuse);
        }
        if (facts == null || fields.areRefused()) {
            return Outcome.refused(fields.refusals());
        }
        UUID grant = book.enter(facts, tour.map(GrantBook.Tour::id).orElse(null));
        changes.turn(person, AccountAct.GRANTED, reason);
        return Outcome.done(grant);
    }

    /** R-IDN-93: from this transaction on the role is wished away, and the person's sessions end on every node. */
    Outcome<UUID> end(GrantEnd typed) {
        GrantRow row = table.one(typed.grant());
        GrantBook book = wishes.grants();
        book.turn(row.person());
        RoleGrant grant = Opened.find(database, RoleGrant.class, typed.grant());
        Opened.requireSame(typed.version(), grant.version());
        TypedFields fields = new TypedFields();
        String reason = fields.text("reason", typed.reason(), LONGEST_REASON);
        check.refuseEnd(fields, row, typed);
        if (fields.areRefused()) {
            return Outcome.refused(fields.refusals());
        }
        endOn(grant, typed.lastDay(), book);
        changes.turn(row.person(), AccountAct.GRANT_ENDED, reason);
        return Outcome.done(grant.id());
    }

    private void endOn(RoleGrant grant, @Nullable LocalDate lastDay, GrantBook book) {
        if (lastDay == null) {
            book.endNow(grant);
        } else {
            grant.endAfter(lastDay);
            database.flush();
        }
    }
}
