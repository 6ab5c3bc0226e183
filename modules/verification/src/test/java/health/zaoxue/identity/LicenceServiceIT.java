package health.zaoxue.identity;

import static health.zaoxue.testing.Population.systemAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.HouseWork;
import health.zaoxue.platform.clock.ProgrammeClock;
import health.zaoxue.platform.rounds.RecurringWork;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.Happenings;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Population;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.Statement;
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
class LicenceServiceIT {
    private final LocalDate today = LocalDate.now(ProgrammeClock.ZONE);
    private final String number =
            "T" + UUID.randomUUID().toString().replace("-", "").substring(0, 15);

    @Inject
    private Acting acting;

    @Inject
    private Population population;

    @Inject
    private LicenceService licences;

    @Inject
    private PersonService people;

    @Inject
    private Happenings happenings;

    @Inject
    @Any
    private Instance<RecurringWork> works;

    @Inject
    private HouseWork house;

    @Inject
    private OwnerDatabase database;

    @Test
    @Tag("R-IDN-60")
    void of_a_number_its_end_is_told_and_nothing_else_of_it_is_kept_in_clear() throws Exception {
        UUID hospital = population.hospitalAt(3650);
        UUID person = population.localOf(hospital);
        UUID id = enter(main(person, hospital, null)).value();

        LicenceView shown = own(person).get(0);

        assertThat(shown.numberEnd()).isEqualTo(number.toUpperCase().substring(12));
        assertThat(acting.as(systemAdmin(), () -> licences.opened(id)).details().number())
                .isNull();
        assertThat(database.text("select to_jsonb(l)::text from identity.licence l where id = '" + id + "'"))
                .doesNotContainIgnoringCase(number);
        assertThat(database.text("select string_agg(coalesce(before, '') || coalesce(after, ''), ' ')"
                        + " from platform.trail_entry where part_of_id = '" + person + "'"))
                .doesNotContainIgnoringCase(number)
                .doesNotContain(database.text("select number_digest from identity.licence where id = '" + id + "'"));
        try (Connection application = database.asApplication();
                Statement statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select key from identity.licence_key"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    @Tag("R-IDN-61")
    void what_the_rule_refuses_the_database_refuses_too_and_a_renewal_follows_the_day_after() {
        UUID hospital = population.hospitalAt(3650);
        UUID person = population.localOf(hospital);
        UUID first = enter(main(person, hospital, today.plusDays(10))).value();

        assertThat(enter(main(person, population.hospitalAt(1), null)).reasons())
                .containsExactly(Refusal.at("basis", "identity.licence.second.main", today.minusYears(1)));
        assertThat(enter(details(person, LicenceBasis.SUPPORT_EXEMPT, hospital, today.plusDays(9)))
                        .reasons())
                .containsExactly(Refusal.at("basis", "identity.licence.not.sent"));
        assertThat(enter(new LicenceDetails(
                                person, number, LicenceBasis.MAIN, hospital, today.plusDays(11), today.plusYears(2)))
                        .isDone())
                .isTrue();
        assertThatThrownBy(() -> database.execute(
                        "update identity.licence set to_day = current_date + 30 where id = '" + first + "'"))
                .hasStackTraceContaining("licence_");
        assertThat(own(person))
                .extracting(LicenceView::standing)
                .containsExactly(LicenceStanding.AHEAD, LicenceStanding.VALID);
    }

    @Test
    @Tag("R-IDN-61")
    void of_those_who_enter_the_same_place_at_once_one_succeeds_and_the_others_are_told() {
        UUID hospital = population.hospitalAt(3650);
        UUID person = population.localOf(hospital);

        List<Outcome<UUID>> outcomes = Attempt.answers(
                acting.together(6, i -> () -> licences.enter(main(person, hospital, null)), i -> systemAdmin()));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .flatExtracting(Outcome::reasons)
                .containsOnly(Refusal.at("place", "identity.licence.place.repeated", today.minusYears(1)));
    }

    @Test
    @Tag("R-IDN-61")
    void what_somebody_else_has_corrected_meanwhile_is_not_overwritten() {
        UUID hospital = population.hospitalAt(3650);
        UUID person = population.localOf(hospital);
        UUID id = enter(main(person, hospital, null)).value();
        Editable<LicenceDetails> seen = acting.as(systemAdmin(), () -> licences.opened(id));
        Editable<LicenceDetails> shorter =
                new Editable<>(id, seen.version(), details(person, LicenceBasis.MAIN, hospital, today.plusDays(5)));

        acting.as(systemAdmin(), () -> licences.correct(shorter)).value();

        assertThatThrownBy(() -> acting.as(systemAdmin(), () -> licences.correct(shorter)))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    @Tag("R-IDN-62")
    void of_an_end_that_nothing_follows_the_person_and_those_who_answer_for_it_are_told_once_at_each_mark() {
        UUID hospital = population.hospitalAt(3650);
        UUID person = population.localOf(hospital);
        Caller head = head(hospital);
        happenings.signIn(head, null);
        UUID id = enter(main(person, hospital, today.plusDays(89))).value();
        UUID followed = population.localOf(hospital);
        enter(main(followed, hospital, today.plusDays(20))).value();
        enter(new LicenceDetails(followed, number, LicenceBasis.MAIN, hospital, today.plusDays(21), null))
                .value();

        everyRound();
        everyRound();

        assertThat(told(person)).isEqualTo(1);
        assertThat(told(followed)).isZero();
        assertThat(told(head.person())).isEqualTo(1);
        Editable<LicenceDetails> seen = acting.as(systemAdmin(), () -> licences.opened(id));
        acting.as(
                        systemAdmin(),
                        () -> licences.correct(new Editable<>(
                                id, seen.version(), details(person, LicenceBasis.MAIN, hospital, today))))
                .value();
        everyRound();
        assertThat(told(person)).isEqualTo(2);
    }

    @Test
    @Tag("R-IDN-62")
    void the_list_of_people_is_cut_down_to_those_whose_licence_ends_or_has_ended() {
        UUID hospital = population.hospitalAt(3650);
        UUID ending = population.localOf(hospital);
        UUID ended = population.localOf(hospital);
        UUID none = population.localOf(hospital);
        UUID valid = population.localOf(hospital);
        enter(main(ending, hospital, today.plusDays(90))).value();
        enter(main(ended, hospital, today.minusDays(1))).value();
        enter(main(valid, hospital, today.plusDays(91))).value();

        assertThat(listed(hospital, "ENDING")).containsExactly(ending);
        assertThat(listed(hospital, "ENDED")).containsExactly(ended);
        assertThat(listed(hospital, "NONE")).containsExactly(none);
        assertThat(listed(hospital, "VALID")).containsExactly(valid);
    }

    @Test
    void whoever_is_no_administrator_is_told_of_their_own_licence_alone() {
        UUID hospital = population.hospitalAt(3650);
        UUID person = population.localOf(hospital);
        enter(main(person, hospital, null)).value();
        Caller nurse = new Caller(person, "N", Set.of(Role.NURSE), new Area.Hospital(hospital), hospital, null);

        assertThat(acting.as(nurse, () -> licences.ownLicences())).hasSize(1);
        assertThat(acting.as(head(hospital), () -> licences.ownLicences())).isEmpty();
    }

    private List<UUID> listed(UUID hospital, String standing) {
        Map<String, String> filters = Map.of("hospital", hospital.toString(), "licence", standing);
        return acting.as(systemAdmin(), () -> people.list(new Listing(0, 10, null, true, filters))).rows().stream()
                .map(PersonRow::id)
                .toList();
    }

    private List<LicenceView> own(UUID person) {
        return acting.as(systemAdmin(), () -> licences.licencesOf(person));
    }

    private Outcome<UUID> enter(LicenceDetails details) {
        return acting.as(systemAdmin(), () -> licences.enter(details));
    }

    private LicenceDetails main(UUID person, UUID hospital, @Nullable LocalDate to) {
        return details(person, LicenceBasis.MAIN, hospital, to);
    }

    private LicenceDetails details(UUID person, LicenceBasis basis, UUID hospital, @Nullable LocalDate to) {
        return new LicenceDetails(person, number, basis, hospital, today.minusYears(1), to);
    }

    private static Caller head(UUID hospital) {
        return new Caller(
                UUID.randomUUID(), "H", Set.of(Role.DEPARTMENT_HEAD), new Area.Hospital(hospital), hospital, null);
    }

    private void everyRound() {
        works.forEach(work -> house.run(work.roles(), work::run));
    }

    private int told(UUID reader) {
        return Integer.parseInt(database.text(
                "select count(*)::text from platform.notice where kind like 'LICENCE%' and recipient_id = '" + reader
                        + "'"));
    }
}
