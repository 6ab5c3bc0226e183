package health.zaoxue.identity;

import static health.zaoxue.testing.Population.systemAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Population;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TourServiceIT {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 8, 31);

    @Inject
    private Acting acting;

    @Inject
    private Population population;

    @Inject
    private TourService tours;

    @Inject
    private OwnerDatabase database;

    @Inject
    private Clock clock;

    @Test
    @Tag("R-IDN-07")
    void a_tour_that_shares_a_day_with_another_one_is_refused() {
        UUID person = population.aidOf(population.institution());
        UUID hospital = population.hospitalAt(3650);
        population.tour(person, hospital, SPRING, SUMMER);

        Outcome<UUID> second = plan(person, hospital, SUMMER, SUMMER.plusDays(30));

        assertThat(second.reasons()).containsExactly(Refusal.at("from", "identity.tour.overlaps", SPRING, SUMMER));
        assertThat(plan(person, hospital, SUMMER.plusDays(1), SUMMER.plusDays(30))
                        .isDone())
                .isTrue();
    }

    @Test
    @Tag("R-IDN-07")
    void of_twenty_plans_for_the_same_days_at_the_same_moment_one_is_made() {
        UUID person = population.aidOf(population.institution());
        UUID hospital = population.hospitalAt(3650);

        List<Attempt<Outcome<UUID>>> attempts =
                acting.together(20, i -> () -> plan(person, hospital, SPRING, SUMMER), i -> systemAdmin());

        assertThat(attempts)
                .filteredOn(attempt -> attempt instanceof Attempt.Answered<Outcome<UUID>> answered
                        && answered.answer().isDone())
                .hasSize(1);
        assertThat(attempts).allMatch(attempt -> attempt instanceof Attempt.Answered);
        assertThat(acting.as(systemAdmin(), () -> tours.toursOf(person))).hasSize(1);
    }

    @Test
    @Tag("R-IDN-07")
    void past_the_application_the_database_refuses_the_overlap_too() {
        UUID institution = population.institution();
        UUID person = population.aidOf(institution);
        UUID hospital = population.hospitalAt(3650);
        population.tour(person, hospital, SPRING, SUMMER);

        assertThatThrownBy(() -> database.execute("insert into identity.tour select gen_random_uuid(), person_id,"
                        + " institution_id, hospital_id, department_id, from_day, to_day, change, version"
                        + " from identity.tour where person_id = '" + person + "'"))
                .hasStackTraceContaining("tour_one_place_a_day");
    }

    @Test
    @Tag("R-IDN-08")
    void extending_and_ending_early_need_a_reason_and_stay_on_record() {
        UUID person = population.aidOf(population.institution());
        UUID tour = population.tour(person, population.hospitalAt(3650), SPRING, SUMMER);

        assertThat(extend(tour, SUMMER.plusDays(30), " ").reasons())
                .containsExactly(Refusal.at("reason", "text.missing"));
        assertThat(extend(tour, SUMMER, "Handover").reasons())
                .containsExactly(Refusal.at("lastDay", "identity.tour.not.later", SUMMER));
        extend(tour, SUMMER.plusDays(30), "Handover").value();
        endEarly(tour, SUMMER.minusDays(1), "Illness").value();

        assertThat(acting.as(systemAdmin(), () -> tours.history(tour)))
                .extracting(TourHistoryEntry::change, TourHistoryEntry::lastDay, TourHistoryEntry::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TourChange.PLANNED, SUMMER, null),
                        org.assertj.core.groups.Tuple.tuple(TourChange.EXTENDED, SUMMER.plusDays(30), "Handover"),
                        org.assertj.core.groups.Tuple.tuple(TourChange.ENDED_EARLY, SUMMER.minusDays(1), "Illness"));
    }

    @Test
    @Tag("R-IDN-08")
    void an_extension_into_the_next_tour_is_refused() {
        UUID person = population.aidOf(population.institution());
        UUID hospital = population.hospitalAt(3650);
        UUID first = population.tour(person, hospital, SPRING, SUMMER);
        population.tour(person, hospital, SUMMER.plusDays(10), SUMMER.plusDays(20));

        assertThat(extend(first, SUMMER.plusDays(10), "Handover").reasons())
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("lastDay", "identity.tour.overlaps"));
        assertThat(extend(first, SUMMER.plusDays(9), "Handover").isDone()).isTrue();
    }

    @Test
    @Tag("R-IDN-09")
    void somebody_whom_no_institution_employs_serves_no_tour() {
        UUID hospital = population.hospitalAt(3650);

        assertThat(plan(population.localOf(hospital), hospital, SPRING, SUMMER).reasons())
                .containsExactly(Refusal.at("person", "identity.tour.not.aid.staff"));
    }

    @Test
    void the_tour_on_a_day_and_the_current_one_are_found() {
        UUID person = population.aidOf(population.institution());
        UUID hospital = population.hospitalAt(3650);
        LocalDate today = LocalDate.now(clock);
        UUID tour = population.tour(person, hospital, today, today);

        assertThat(acting.as(systemAdmin(), () -> tours.currentTour(person)))
                .map(TourView::id)
                .hasValue(tour);
        assertThat(acting.as(systemAdmin(), () -> tours.tourOn(person, hospital, today.plusDays(1))))
                .isEmpty();
        assertThat(acting.as(systemAdmin(), () -> tours.tourOn(person, population.hospitalAt(1), today)))
                .isEmpty();
        assertThat(acting.as(systemAdmin(), () -> tours.currentTours(hospital))).hasSize(1);
    }

    @Test
    void the_list_is_filtered_by_standing_and_sorted_by_any_column() {
        UUID person = population.aidOf(population.institution());
        UUID hospital = population.hospitalAt(3650);
        population.tour(person, hospital, LocalDate.of(2001, 1, 1), LocalDate.of(2001, 2, 1));

        for (String column : List.of("person", "institution", "hospital", "from", "to", "standing", "nonsense; --")) {
            Listing listing = new Listing(0, 10, column, false, Map.of("standing", "ENDED", "other", "x"));
            assertThat(acting.as(systemAdmin(), () -> tours.list(listing)).rows())
                    .isNotEmpty()
                    .allMatch(row -> row.standing() == TourStanding.ENDED);
        }
    }

    private Outcome<UUID> plan(UUID person, UUID hospital, LocalDate from, LocalDate to) {
        return acting.as(systemAdmin(), () -> tours.plan(new TourDetails(person, hospital, null, from, to, null)));
    }

    private Outcome<UUID> extend(UUID tour, LocalDate lastDay, String reason) {
        return acting.as(systemAdmin(), () -> tours.extend(seen(tour, lastDay, reason)));
    }

    private Outcome<UUID> endEarly(UUID tour, LocalDate lastDay, String reason) {
        return acting.as(systemAdmin(), () -> tours.endEarly(seen(tour, lastDay, reason)));
    }

    private TourLastDay seen(UUID tour, LocalDate lastDay, String reason) {
        return new TourLastDay(tour, tours.opened(tour).version(), lastDay, reason);
    }
}
