package health.zaoxue.identity;

import static health.zaoxue.testing.Population.name;
import static health.zaoxue.testing.Population.systemAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Population;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ArquillianTest
class HospitalServiceIT {
    @Inject
    private Acting acting;

    @Inject
    private Population population;

    @Inject
    private HospitalService hospitals;

    @Inject
    private OwnerDatabase database;

    @Test
    @Tag("R-IDN-01")
    void a_second_hospital_of_the_same_name_is_refused_in_whatever_case() {
        HospitalDetails first = details(name("Lhasa"), 3650);
        acting.as(systemAdmin(), () -> hospitals.enter(first)).value();

        Outcome<UUID> second = acting.as(
                systemAdmin(), () -> hospitals.enter(details(first.nameEnglish().toUpperCase(), 100)));

        assertThat(second.reasons())
                .containsExactly(Refusal.at("nameEnglish", "identity.name.taken", first.nameEnglish()));
    }

    @Test
    @Tag("R-IDN-01")
    void of_two_who_enter_the_same_hospital_at_once_the_second_is_told_next_to_the_name() {
        HospitalDetails same = details(name("Twice"), 3650);

        List<Outcome<UUID>> outcomes =
                Attempt.answers(acting.together(8, i -> () -> hospitals.enter(same), i -> systemAdmin()));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .flatExtracting(Outcome::reasons)
                .containsOnly(Refusal.at("nameEnglish", "identity.name.taken", same.nameEnglish()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3650, 6000})
    @Tag("R-IDN-02")
    void a_hospital_stands_between_the_sea_and_6000_metres(int altitude) {
        UUID id = acting.as(systemAdmin(), () -> hospitals.enter(details(name("Hospital"), altitude)))
                .value();

        assertThat(hospitals.hospital(id).altitude().metres()).isEqualTo(altitude);
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, -1, 6001})
    @Tag("R-IDN-02")
    void no_hospital_stands_below_the_sea_or_above_6000_metres(int altitude) {
        Outcome<UUID> entered = acting.as(systemAdmin(), () -> hospitals.enter(details(name("Hospital"), altitude)));

        assertThat(entered.reasons()).containsExactly(Refusal.at("altitude", "number.outside", 0, 6000, altitude));
    }

    @Test
    @Tag("R-IDN-02")
    void everything_that_is_missing_is_said_at_once() {
        HospitalDetails empty = new HospitalDetails(" ", null, null, null, null, null, null);

        Outcome<UUID> entered = acting.as(systemAdmin(), () -> hospitals.enter(empty));

        assertThat(entered.reasons())
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("nameEnglish", "prefecture", "altitude", "sponsorRegion");
    }

    @Test
    void who_saves_what_another_has_changed_meanwhile_is_told() {
        UUID id = population.hospitalAt(3000);
        Editable<HospitalDetails> seen = acting.as(systemAdmin(), () -> hospitals.opened(id));
        acting.as(systemAdmin(), () -> hospitals.correct(new Editable<>(id, seen.version(), details(name("New"), 1))));

        assertThatThrownBy(() -> acting.as(systemAdmin(), () -> hospitals.correct(seen)))
                .hasStackTraceContaining("OptimisticLockException");
    }

    @Test
    @Tag("R-IDN-03")
    void a_department_where_somebody_works_stays_open() {
        UUID hospital = population.hospitalAt(3000);
        String code = departmentInCatalogue();
        List<DepartmentView> opened = acting.as(systemAdmin(), () -> hospitals.openDepartments(hospital, Set.of(code)))
                .value();
        UUID person = population.localOf(hospital);
        database.execute("update identity.staff_member set department_id = '"
                + opened.get(0).id() + "' where id = '" + person + "'");

        Outcome<List<DepartmentView>> closed =
                acting.as(systemAdmin(), () -> hospitals.openDepartments(hospital, Set.of()));

        assertThat(closed.reasons()).containsExactly(Refusal.at("departments", "identity.department.in.use", code));
        assertThat(acting.as(systemAdmin(), () -> hospitals.departments(hospital)))
                .hasSize(1);
    }

    @Test
    @Tag("R-IDN-03")
    void a_department_outside_the_catalogue_is_refused_and_a_closed_one_opens_again_as_the_same() {
        UUID hospital = population.hospitalAt(3000);
        String code = departmentInCatalogue();

        assertThat(acting.as(systemAdmin(), () -> hospitals.openDepartments(hospital, Set.of("NO-SUCH")))
                        .reasons())
                .containsExactly(Refusal.at("departments", "identity.department.unknown", "NO-SUCH"));
        UUID first = openedOnly(hospital, code);
        acting.as(systemAdmin(), () -> hospitals.openDepartments(hospital, Set.of()));
        assertThat(openedOnly(hospital, code)).isEqualTo(first);
    }

    @Test
    void only_the_system_administrator_edits_and_an_unknown_hospital_is_not_found() {
        Caller nurse = new Caller(UUID.randomUUID(), "Nurse", Set.of(Role.NURSE), new Area.Nowhere(), null, null);

        HospitalDetails details = details(name("Hospital"), 1);

        assertThatThrownBy(() -> acting.as(nurse, () -> hospitals.enter(details)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> hospitals.hospital(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private UUID openedOnly(UUID hospital, String code) {
        return acting.as(systemAdmin(), () -> hospitals.openDepartments(hospital, Set.of(code)))
                .value()
                .get(0)
                .id();
    }

    private String departmentInCatalogue() {
        String code = "D-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        database.execute("insert into identity.catalogue_department (code, name_en, version) values ('" + code
                + "', 'Department', 1)");
        return code;
    }

    private HospitalDetails details(String name, int altitude) {
        UUID prefecture = population.place(PlaceKind.PREFECTURE);
        return new HospitalDetails(
                name,
                null,
                null,
                prefecture,
                altitude,
                population.place(PlaceKind.SPONSOR_REGION),
                HospitalGrade.TERTIARY_A);
    }
}
