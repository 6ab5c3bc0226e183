package health.zaoxue.identity;

import static health.zaoxue.testing.Population.systemAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.clock.ProgrammeClock;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Population;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class BatchServiceIT {
    private final LocalDate today = LocalDate.now(ProgrammeClock.ZONE);

    @Inject
    private Acting acting;

    @Inject
    private Population population;

    @Inject
    private BatchService batches;

    @Inject
    private InstitutionService institutions;

    @Inject
    private PersonService people;

    @Inject
    private TourService tours;

    @Inject
    private TourTimelineService timelines;

    @Inject
    private OwnerDatabase database;

    @Test
    @Tag("R-IDN-65")
    void a_number_is_that_of_one_batch_however_many_enter_it_at_once() {
        BatchDetails same = batch(population.place(PlaceKind.SPONSOR_REGION), population.hospitalAt(3650), 10, null);

        List<Outcome<UUID>> outcomes =
                Attempt.answers(acting.together(6, i -> () -> batches.enter(same), i -> systemAdmin()));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .flatExtracting(Outcome::reasons)
                .containsOnly(Refusal.at("number", "identity.batch.taken", 10));
    }

    @Test
    @Tag("R-IDN-65")
    @Tag("R-IDN-66")
    void a_team_of_the_region_comes_with_its_batch_and_one_of_them_leads_it() {
        UUID region = population.place(PlaceKind.SPONSOR_REGION);
        UUID hospital = population.hospitalAt(3650);
        UUID lead = population.aidOf(institution(region));
        UUID batch = enter(batch(region, hospital, 3, null)).value();

        assertThat(plan(population.aidOf(population.institution()), hospital, batch)
                        .reasons())
                .containsExactly(Refusal.at("batch", "identity.tour.other.batch"));
        assertThat(plan(lead, population.hospitalAt(1), batch).reasons())
                .containsExactly(Refusal.at("batch", "identity.tour.other.batch"));
        UUID tour = plan(lead, hospital, batch).value();
        assertThat(correct(batch, batch(region, hospital, 3, population.localOf(hospital)))
                        .reasons())
                .containsExactly(Refusal.at("lead", "identity.batch.lead.elsewhere"));
        assertThat(correct(batch, batch(region, population.hospitalAt(2), 3, lead))
                        .reasons())
                .containsExactly(Refusal.at("hospital", "identity.batch.has.people", 1));
        correct(batch, batch(region, hospital, 3, lead)).value();

        assertThat(acting.as(systemAdmin(), () -> batches.members(batch)))
                .extracting(BatchMember::tour)
                .containsExactly(tour);
        assertThat(acting.as(
                                systemAdmin(),
                                () -> batches.list(new Listing(0, 10, "lead", true, Map.of("lead", name(lead)))))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.people()).isEqualTo(1));
        assertThatThrownBy(() -> database.execute("update identity.tour set hospital_id = '" + population.hospitalAt(3)
                        + "' where id = '" + tour + "'"))
                .hasStackTraceContaining("tour_batch_of_hospital");
    }

    @Test
    @Tag("R-IDN-67")
    void an_arrival_is_noted_once_stays_on_record_and_is_seen_on_the_timeline() {
        UUID hospital = population.hospitalAt(3650);
        UUID tour = population.tour(
                population.aidOf(population.institution()), hospital, today.minusDays(3), today.plusDays(3));
        TourArrival arrival = new TourArrival(tour, seen(tour), today.minusDays(1));

        assertThat(arrive(new TourArrival(tour, seen(tour), today.plusDays(1))).reasons())
                .containsExactly(Refusal.at("arrival", "identity.tour.arrival.ahead"));
        arrive(arrival).value();

        assertThatThrownBy(() -> arrive(arrival)).isInstanceOf(OptimisticLockException.class);
        assertThat(arrive(new TourArrival(tour, seen(tour), today)).reasons())
                .containsExactly(Refusal.at("arrival", "identity.tour.arrived", today.minusDays(1)));
        assertThat(acting.as(
                                systemAdmin(),
                                () -> tours.endEarly(new TourLastDay(tour, seen(tour), today.minusDays(2), "Illness")))
                        .reasons())
                .containsExactly(Refusal.at("lastDay", "identity.tour.before.arrival", today.minusDays(1)));
        assertThat(acting.as(systemAdmin(), () -> tours.history(tour)))
                .extracting(TourHistoryEntry::change)
                .containsExactly(TourChange.PLANNED, TourChange.ARRIVED);
        assertThat(acting.as(clerk(hospital), () -> timelines.timeline(hospital, today.getYear())))
                .extracting(TimelineTour::arrivedOn)
                .containsExactly(today.minusDays(1));
    }

    @Test
    @Tag("R-IDN-64")
    void the_timeline_shows_the_tours_of_a_year_at_the_own_hospital_alone() {
        UUID hospital = population.hospitalAt(3650);
        UUID person = population.aidOf(population.institution());
        population.tour(person, hospital, LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 1));

        assertThat(timeline(hospital, 2019)).isEmpty();
        assertThat(timeline(hospital, 2020)).hasSize(1);
        assertThat(timeline(hospital, 2021)).hasSize(1);
        assertThat(timeline(hospital, 2022)).isEmpty();
        Caller elsewhere = clerk(population.hospitalAt(1));
        assertThatThrownBy(() -> acting.as(elsewhere, () -> timelines.timeline(hospital, 2020)))
                .isInstanceOf(NotFound.class);
    }

    private List<TimelineTour> timeline(UUID hospital, int year) {
        return acting.as(clerk(hospital), () -> timelines.timeline(hospital, year));
    }

    private UUID institution(UUID region) {
        InstitutionDetails details = new InstitutionDetails(Population.name("Institution"), null, null, region);
        return acting.as(systemAdmin(), () -> institutions.enter(details)).value();
    }

    private String name(UUID person) {
        return acting.as(systemAdmin(), () -> people.person(person)).name().en();
    }

    private long seen(UUID tour) {
        return acting.as(systemAdmin(), () -> tours.opened(tour)).version();
    }

    private Outcome<UUID> arrive(TourArrival arrival) {
        return acting.as(systemAdmin(), () -> tours.arrive(arrival));
    }

    private Outcome<UUID> plan(UUID person, UUID hospital, UUID batch) {
        TourDetails details = new TourDetails(person, hospital, null, today, today.plusDays(9), batch);
        return acting.as(systemAdmin(), () -> tours.plan(details));
    }

    private Outcome<UUID> enter(BatchDetails details) {
        return acting.as(systemAdmin(), () -> batches.enter(details));
    }

    private Outcome<UUID> correct(UUID id, BatchDetails details) {
        long version = acting.as(systemAdmin(), () -> batches.opened(id)).version();
        return acting.as(systemAdmin(), () -> batches.correct(new Editable<>(id, version, details)));
    }

    private BatchDetails batch(UUID region, UUID hospital, int number, @Nullable UUID lead) {
        return new BatchDetails(region, hospital, number, today, today.plusYears(1), lead);
    }

    private static Caller clerk(UUID hospital) {
        return new Caller(
                UUID.randomUUID(), "C", Set.of(Role.STATISTICS_CLERK), new Area.Hospital(hospital), hospital, null);
    }
}
