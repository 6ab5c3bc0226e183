package health.zaoxue.identity.tour;

import health.zaoxue.identity.TourArrival;
import health.zaoxue.identity.TourChange;
import health.zaoxue.identity.TourDetails;
import health.zaoxue.identity.TourLastDay;
import health.zaoxue.identity.TourView;
import health.zaoxue.identity.naming.Opened;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.input.TypedFields;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans, extends and ends tours. The person's row is locked meanwhile, so that two plans at once cannot overlap. */
@Dependent
class TourPlanning {
    private static final int LONGEST_REASON = 500;

    @PersistenceContext(unitName = "identity")
    private EntityManager database;

    @Inject
    private Tours tours;

    @Inject
    private Teams teams;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    Outcome<UUID> plan(TourDetails details) {
        TypedFields typed = new TypedFields();
        TourFacts facts = checked(typed, details);
        if (facts == null || typed.areRefused()) {
            return Outcome.refused(typed.refusals());
        }
        return Outcome.done(book().plan(facts).id());
    }

    /** R-IDN-08: a tour is extended to a later day or ended on an earlier one, each with a reason that stays on record. */
    Outcome<UUID> extend(TourLastDay later) {
        return move(later, TourChange.EXTENDED);
    }

    Outcome<UUID> endEarly(TourLastDay earlier) {
        return move(earlier, TourChange.ENDED_EARLY);
    }

    /** Notes that the person has come. */
    Outcome<UUID> arrive(TourArrival arrival) {
        Tour tour = Opened.find(database, Tour.class, arrival.tour());
        Opened.requireSame(arrival.version(), tour.version());
        LocalDate day = arrival.day();
        if (day == null) {
            return Outcome.refused(Refusal.at("arrival", "choice.missing"));
        }
        Optional<Refusal> why =
                TourOfDuty.whyNoArrival(tour.facts().period(), tour.arrivedOn(), day, LocalDate.now(clock));
        if (why.isPresent()) {
            return Outcome.refused(why.get());
        }
        tour.arriveOn(day);
        book().noteArrival(tour, day);
        database.flush();
        return Outcome.done(tour.id());
    }

    private Outcome<UUID> move(TourLastDay wanted, TourChange change) {
        Tour tour = Opened.find(database, Tour.class, wanted.tour());
        Opened.requireSame(wanted.version(), tour.version());
        TypedFields typed = new TypedFields();
        LocalDate lastDay = typed.chosen("lastDay", wanted.lastDay());
        String reason = typed.text("reason", wanted.reason(), LONGEST_REASON);
        if (lastDay == null || typed.areRefused()) {
            return Outcome.refused(typed.refusals());
        }
        LocalDate arrivedOn = tour.arrivedOn();
        if (arrivedOn != null && lastDay.isBefore(arrivedOn)) {
            return Outcome.refused(Refusal.at("lastDay", "identity.tour.before.arrival", arrivedOn));
        }
        Optional<Refusal> why = whyNotUntil(tour.facts(), tour.id(), lastDay, change);
        if (why.isPresent()) {
            return Outcome.refused(why.get());
        }
        switch (change) {
            case EXTENDED -> tour.extendTo(lastDay);
            case ENDED_EARLY -> tour.endEarlyOn(lastDay);
            case PLANNED, ARRIVED -> throw new IllegalArgumentException("a tour is planned once");
        }
        book().note(tour, reason);
        database.flush();
        return Outcome.done(tour.id());
    }

    private Optional<Refusal> whyNotUntil(TourFacts facts, UUID tour, LocalDate lastDay, TourChange change) {
        if (change == TourChange.EXTENDED && !lastDay.isAfter(facts.lastDay())) {
            return Optional.of(Refusal.at("lastDay", "identity.tour.not.later", facts.lastDay()));
        }
        if (change == TourChange.ENDED_EARLY && !lastDay.isBefore(facts.lastDay())) {
            return Optional.of(Refusal.at("lastDay", "identity.tour.not.earlier", facts.lastDay()));
        }
        return TourOfDuty.whyNot(facts.period().from(), lastDay, otherTours(facts.person(), tour))
                .map(refusal -> new Refusal(refusal.code(), "lastDay", refusal.details()));
    }

    private @Nullable TourFacts checked(TypedFields typed, TourDetails details) {
        UUID person = typed.chosen("person", details.person());
        UUID hospital = typed.chosen("hospital", details.hospital());
        LocalDate from = typed.chosen("from", details.from());
        LocalDate to = typed.chosen("to", details.to());
        if (person == null || hospital == null || from == null || to == null) {
            return null;
        }
        UUID institution = institutionOf(person);
        if (institution == null) {
            typed.refuse("person", "identity.tour.not.aid.staff");
            return null;
        }
        if (to.isBefore(from)) {
            return refused(typed, Refusal.at("to", "period.reversed"));
        }
        Period period = new Period(from, to);
        return free(typed, new TourFacts(person, institution, hospital, details.department(), details.batch(), period));
    }

    private @Nullable TourFacts free(TypedFields typed, TourFacts facts) {
        if (!isOf(facts.hospital(), facts.department())) {
            typed.refuse("department", "identity.department.elsewhere");
        }
        UUID batch = facts.batch();
        if (batch != null) {
            teams.whyNot(batch, facts).ifPresent(typed::refuse);
        }
        Optional<Refusal> why =
                TourOfDuty.whyNot(facts.period().from(), facts.lastDay(), otherTours(facts.person(), null));
        return why.isPresent() ? refused(typed, why.get()) : facts;
    }

    private static @Nullable TourFacts refused(TypedFields typed, Refusal refusal) {
        typed.refuse(refusal);
        return null;
    }

    /** R-IDN-09: tours are served by people whom a supporting institution employs. */
    private @Nullable UUID institutionOf(UUID person) {
        List<UUID> institutions = Row.all(
                database.createNativeQuery("select institution_id from identity.staff_member"
                                + " where id = ?1 and institution_id is not null for update")
                        .setParameter(1, person),
                Row::id);
        return institutions.isEmpty() ? null : institutions.get(0);
    }

    private boolean isOf(UUID hospital, @Nullable UUID department) {
        return department == null
                || !database.createNativeQuery("select id from identity.department where id = ?1 and hospital_id = ?2")
                        .setParameter(1, department)
                        .setParameter(2, hospital)
                        .getResultList()
                        .isEmpty();
    }

    private List<Period> otherTours(UUID person, @Nullable UUID itself) {
        database.createNativeQuery("select id from identity.staff_member where id = ?1 for update")
                .setParameter(1, person)
                .getResultList();
        database.flush();
        return tours.of(person).stream()
                .filter(tour -> !tour.id().equals(itself))
                .map(TourView::period)
                .toList();
    }

    private TourBook book() {
        return new TourBook(database, callers.current().person(), clock.instant());
    }
}
