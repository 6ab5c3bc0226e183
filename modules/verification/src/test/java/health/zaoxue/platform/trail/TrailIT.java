package health.zaoxue.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.identity.Editable;
import health.zaoxue.identity.HospitalDetails;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.PlaceDetails;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.identity.PlaceService;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.CallOrigin;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Population;
import health.zaoxue.testing.StatementCounter;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TrailIT {
    private static final Caller AUDITOR =
            new Caller(new UUID(7, 8), "Auditor", Set.of(Role.AUDIT_ADMIN), new Area.Region(), null, null);

    @Inject
    private TrailService trail;

    @Inject
    private HospitalService hospitals;

    @Inject
    private PlaceService places;

    @Inject
    private Population population;

    @Inject
    private OwnerDatabase database;

    @Inject
    private CallOrigin origin;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @Test
    @Tag("R-PLT-30")
    void a_change_leaves_who_by_which_act_from_where_what_before_and_after() {
        UUID hospital = population.hospitalAt(3650);
        origin.enter("203.0.113.9", "0a1b2c3d-4e5f");

        raise(hospital, 3700);

        TrailEntry entry = latestOf(hospital);
        assertThat(entry.person()).isEqualTo(Population.systemAdmin().person());
        assertThat(entry.roles()).isEqualTo("system-admin");
        assertThat(entry.act()).isEqualTo("HospitalService.correct");
        assertThat(entry.address()).isEqualTo("203.0.113.9");
        assertThat(entry.correlation()).isEqualTo("0a1b2c3d-4e5f");
        assertThat(entry.databaseRole()).isEqualTo("zaoxue_app");
        assertThat(entry.kind()).isEqualTo("identity.hospital");
        assertThat(entry.hospital()).isEqualTo(hospital);
        assertThat(entry.change()).isEqualTo(TrailChange.CHANGED);
        assertThat(entry.before()).isEqualTo("{\"version\": 1, \"altitude_m\": 3650}");
        assertThat(entry.after()).isEqualTo("{\"version\": 2, \"altitude_m\": 3700}");
        assertThat(entry.isIntact()).isTrue();
    }

    @Test
    @Tag("R-PLT-30")
    void a_change_costs_one_statement_of_its_own_and_a_refused_one_leaves_nothing() {
        UUID hospital = population.hospitalAt(3650);
        long before = entriesOf(hospital).total();

        List<String> statements = StatementCounter.during(() -> raise(hospital, 3700));
        raise(hospital, 9000);

        assertThat(statements)
                .filteredOn(sql -> sql.contains("set_config"))
                .as("one to read, one to change")
                .hasSize(2);
        assertThat(statements).noneMatch(sql -> sql.contains("trail"));
        assertThat(entriesOf(hospital).total()).isEqualTo(before + 1);
    }

    @Test
    @Tag("R-PLT-30")
    void a_change_that_cannot_be_recorded_does_not_take_place() {
        UUID hospital = population.hospitalAt(3650);
        database.execute("alter table platform.trail_entry add constraint no_room check (object_id <> '" + hospital
                + "') not valid");
        try {
            assertThatThrownBy(() -> raise(hospital, 3700)).isNotNull();
        } finally {
            database.execute("alter table platform.trail_entry drop constraint no_room");
        }

        assertThat(acting.as(Population.systemAdmin(), () -> hospitals.opened(hospital))
                        .details()
                        .altitude())
                .isEqualTo(3650);
        assertThat(latestOf(hospital).change()).isEqualTo(TrailChange.ADDED);
        assertThat(acting.as(AUDITOR, trail::verify).findings()).isEmpty();
    }

    @Test
    @Tag("R-PLT-30")
    void one_transaction_has_one_caller() throws Exception {
        transaction.begin();
        try {
            acting.as(Population.systemAdmin(), hospitals::hospitals);

            assertThatThrownBy(() -> acting.as(AUDITOR, trail::kinds))
                    .hasStackTraceContaining("another zaoxue.person within one transaction");
        } finally {
            transaction.rollback();
        }
    }

    @Test
    @Tag("R-PLT-32")
    void two_hundred_writers_at_once_leave_one_chain() {
        long before = acting.as(AUDITOR, trail::verify).entries();

        List<Attempt<Outcome<UUID>>> attempts = acting.together(200, i -> newPlace(), i -> Population.systemAdmin());

        List<UUID> made = new ArrayList<>();
        attempts.forEach(attempt ->
                made.add(((Attempt.Answered<Outcome<UUID>>) attempt).answer().value()));
        TrailReport report = acting.as(AUDITOR, trail::verify);
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isGreaterThanOrEqualTo(before + 200);
        assertThat(made)
                .hasSize(200)
                .doesNotHaveDuplicates()
                .allMatch(place -> entriesOf(place).total() == 1);
    }

    @Test
    @Tag("R-PLT-36")
    void entries_are_found_by_object_person_hospital_act_and_time_page_by_page() {
        UUID hospital = population.hospitalAt(3650);
        raise(hospital, 3700);
        raise(hospital, 3750);
        LocalDate today = LocalDate.now(clock);
        UUID person = Population.systemAdmin().person();
        TrailFilter exactly =
                new TrailFilter("identity.hospital", hospital.toString(), person, hospital, "correct", today, today);

        Page<TrailEntry> latest = page(exactly, new Listing(0, 1, null, true, Map.of()));
        Listing second = new Listing(1, 1, null, true, Map.of(), latest.known());
        Page<TrailEntry> next = page(exactly, second);
        Page<TrailEntry> oldest = page(exactly, new Listing(0, 1, "number", true, Map.of()));

        assertThat(latest.total()).isEqualTo(2);
        assertThat(latest.rows().get(0).after()).contains("3750");
        assertThat(next.rows().get(0).after()).contains("3700");
        assertThat(oldest.rows()).isEqualTo(next.rows());
        Page<TrailEntry> beyond = page(exactly, new Listing(9, 5, null, true, Map.of()));
        assertThat(beyond.rows()).isEmpty();
        assertThat(beyond.total()).isEqualTo(2);
        assertThat(StatementCounter.during(() -> page(exactly, Listing.first(5))))
                .as("who asks, how many, and the entries")
                .hasSize(3);
        assertThat(StatementCounter.during(() -> page(exactly, second)))
                .as("who asks, and the entries that follow those that are known")
                .hasSize(2);
        assertThat(page(onlyFrom(hospital, today.plusDays(1)), Listing.first(5)).total())
                .isZero();
        assertThat(page(onlyTo(hospital, today.minusDays(1)), Listing.first(5)).total())
                .isZero();
        assertThat(acting.as(AUDITOR, () -> trail.entry(latest.rows().get(0).number())))
                .isEqualTo(latest.rows().get(0));
    }

    @Test
    @Tag("R-PLT-37")
    void all_that_the_filter_matches_is_handed_over_and_counted() {
        UUID hospital = population.hospitalAt(3650);
        raise(hospital, 3700);
        List<TrailEntry> received = new ArrayList<>();
        TrailFilter filter = new TrailFilter("", hospital.toString().toUpperCase(), null, null, "", null, null);

        long number = acting.as(AUDITOR, () -> trail.each(filter, received::add));

        assertThat(number).isEqualTo(2);
        assertThat(received).extracting(TrailEntry::change).containsExactly(TrailChange.ADDED, TrailChange.CHANGED);
    }

    @Test
    @Tag("R-PLT-36")
    void the_trail_is_for_audit_administrators_alone() {
        assertThatThrownBy(() -> acting.as(Population.systemAdmin(), trail::kinds))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(AUDITOR, () -> trail.entry(Long.MAX_VALUE)))
                .isInstanceOf(NotFound.class);
    }

    private Callable<Outcome<UUID>> newPlace() {
        return () -> places.enter(new PlaceDetails(PlaceKind.PREFECTURE, Population.name("Place"), null, null));
    }

    private void raise(UUID hospital, int altitude) {
        acting.as(Population.systemAdmin(), () -> {
            Editable<HospitalDetails> opened = hospitals.opened(hospital);
            HospitalDetails now = opened.details();
            return hospitals.correct(new Editable<>(
                    hospital,
                    opened.version(),
                    new HospitalDetails(
                            now.nameEnglish(), null, null, now.prefecture(), altitude, now.sponsorRegion(), null)));
        });
    }

    private TrailEntry latestOf(UUID object) {
        return entriesOf(object).rows().get(0);
    }

    private Page<TrailEntry> entriesOf(UUID object) {
        return page(onlyFrom(object, null), Listing.first(10));
    }

    private Page<TrailEntry> page(TrailFilter filter, Listing listing) {
        return acting.as(AUDITOR, () -> trail.entries(filter, listing));
    }

    private static TrailFilter onlyFrom(UUID object, @Nullable LocalDate from) {
        return new TrailFilter("", object.toString(), null, null, "", from, null);
    }

    private static TrailFilter onlyTo(UUID object, LocalDate to) {
        return new TrailFilter("", object.toString(), null, null, "", null, to);
    }
}
