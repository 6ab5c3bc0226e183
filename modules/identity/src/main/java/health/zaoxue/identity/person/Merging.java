package health.zaoxue.identity.person;

import health.zaoxue.identity.MergeDetails;
import health.zaoxue.identity.PersonDetails;
import health.zaoxue.identity.PersonMerged;
import health.zaoxue.identity.naming.Opened;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.input.TypedFields;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Makes two records one, or says that they are two people. Both records are locked meanwhile. */
@Dependent
class Merging {
    private static final int LONGEST_REASON = 500;

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private MergeCheck check;

    @Inject
    private Aliases aliases;

    @Inject
    private Event<PersonMerged> merged;

    @Inject
    private Clock clock;

    /** R-IDN-81: with a reason, of two records as they were shown, neither of which is a former one. */
    Outcome<UUID> merge(MergeDetails details) {
        return decided(details, reason -> {
            List<Refusal> against = check.whyNot(details.kept(), details.gone());
            if (!against.isEmpty()) {
                return Outcome.refused(against);
            }
            make(details, reason);
            return Outcome.done(details.kept());
        });
    }

    /** R-IDN-84. */
    Outcome<UUID> keepApart(MergeDetails details) {
        return decided(details, reason -> {
            aliases.noteApart(details, reason);
            return Outcome.done(details.kept());
        });
    }

    private Outcome<UUID> decided(MergeDetails details, Function<String, Outcome<UUID>> act) {
        TypedFields typed = new TypedFields();
        String reason = typed.text("reason", details.reason(), LONGEST_REASON);
        if (typed.areRefused()) {
            return Outcome.refused(typed.refusals());
        }
        List<Refusal> now = check.whyNotNow(details.kept(), details.gone());
        if (!now.isEmpty()) {
            return Outcome.refused(now);
        }
        Opened.requireSame(details.keptVersion(), person(details.kept()).version());
        Opened.requireSame(details.goneVersion(), person(details.gone()).version());
        return act.apply(reason);
    }

    private void make(MergeDetails details, String reason) {
        StaffMember gone = person(details.gone());
        PersonDetails former = gone.details();
        gone.leave();
        aliases.note(details, reason, former.staffNumber());
        database.flush();
        person(details.kept()).takeOver(former);
        database.flush();
        merged.fire(new PersonMerged(details.gone(), details.kept(), clock.instant()));
    }

    private StaffMember person(UUID id) {
        return Opened.find(database, StaffMember.class, id);
    }
}
