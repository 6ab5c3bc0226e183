package health.zaoxue.identity;

import static health.zaoxue.testing.Population.name;
import static health.zaoxue.testing.Population.systemAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.receipts.ReceiptService;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Population;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PersonServiceIT {
    private final String some = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private Acting acting;

    @Inject
    private Population population;

    @Inject
    private PersonService people;

    @Inject
    private OwnerDatabase database;

    @Test
    @Tag("R-IDN-05")
    void a_person_without_a_surname_is_registered_with_one_whole_name_in_each_script() {
        UUID hospital = population.hospitalAt(3650);
        UUID id = register(new PersonDetails(
                        "Kalsang",
                        "格桑",
                        "སྐལ་བཟང",
                        null,
                        EmployerKind.HOSPITAL,
                        hospital,
                        null,
                        "Surgeon",
                        null,
                        Set.of(SpokenLanguage.AMDO)))
                .value();

        PersonView person = acting.as(systemAdmin(), () -> people.person(id));

        assertThat(person.name().zh()).isEqualTo("格桑");
        assertThat(person.hospital()).isEqualTo(hospital);
        assertThat(person.local()).isTrue();
    }

    @Test
    @Tag("R-IDN-05")
    void only_the_commission_employs_without_being_named_and_past_the_application_the_database_insists() {
        assertThat(register(person("X", EmployerKind.INSTITUTION, null)).reasons())
                .containsExactly(Refusal.at("employer", "choice.missing"));
        UUID official = register(person("X", EmployerKind.COMMISSION, population.hospitalAt(1)))
                .value();
        assertThat(acting.as(systemAdmin(), () -> people.person(official)).hospital())
                .isNull();
        assertThatThrownBy(() -> database.execute(
                        "update identity.staff_member set employer_kind = 'HOSPITAL' where id = '" + official + "'"))
                .hasStackTraceContaining("check constraint");
    }

    @Test
    @Tag("R-IDN-05")
    void a_department_of_another_hospital_is_refused() {
        UUID hospital = population.hospitalAt(3650);
        PersonDetails details = new PersonDetails(
                "X", null, null, null, EmployerKind.HOSPITAL, hospital, UUID.randomUUID(), null, null, Set.of());

        assertThat(register(details).reasons())
                .containsExactly(Refusal.at("department", "identity.department.elsewhere"));
    }

    @Test
    @Tag("R-IDN-06")
    void a_staff_number_belongs_to_one_person() {
        String number = "N-" + some.toUpperCase();
        register(numbered(number)).value();

        assertThat(register(numbered(number.toLowerCase())).reasons())
                .containsExactly(Refusal.at("staffNumber", "identity.staff.number.taken", number));
        assertThat(register(numbered("N 1")).reasons())
                .containsExactly(Refusal.at("staffNumber", "identity.staff.number.form"));
    }

    @Test
    @Tag("R-IDN-06")
    void of_those_who_register_the_same_staff_number_at_once_one_succeeds_and_the_others_are_told() {
        String number = "P-" + some.toUpperCase();

        List<Outcome<UUID>> outcomes =
                Attempt.answers(acting.together(8, i -> () -> people.register(numbered(number)), i -> systemAdmin()));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .flatExtracting(Outcome::reasons)
                .containsOnly(Refusal.at("staffNumber", "identity.staff.number.taken", number));
    }

    @Test
    @Tag("R-PLT-100")
    void one_form_registers_one_person_however_often_and_how_late_it_is_sent() {
        UUID key = UUID.randomUUID();
        PersonDetails typed = person("Once " + some, EmployerKind.COMMISSION, null);

        List<Outcome<UUID>> outcomes =
                Attempt.answers(acting.together(8, i -> () -> people.register(key, typed), i -> systemAdmin()));
        UUID id = outcomes.get(0).value();
        Editable<PersonDetails> known = acting.as(systemAdmin(), () -> people.opened(id));
        PersonDetails renamed = person("Renamed " + some, EmployerKind.COMMISSION, null);
        acting.as(systemAdmin(), () -> people.correct(new Editable<>(id, known.version(), renamed)))
                .value();

        assertThat(outcomes).containsOnly(Outcome.done(id));
        assertThat(acting.as(systemAdmin(), () -> people.register(key, typed))).isEqualTo(Outcome.done(id));
        assertThat(list(0, 10, Map.of("name", some)).rows())
                .extracting(PersonRow::id)
                .containsExactly(id);
        assertThat(acting.as(systemAdmin(), () -> people.register(key, renamed)).reasons())
                .containsExactly(Refusal.of(ReceiptService.OTHER_CONTENT));
    }

    @Test
    void people_are_found_by_any_form_of_their_name() {
        UUID id = register(new PersonDetails(
                        "Dolma " + some,
                        "卓玛" + some,
                        "སྒྲོལ་མ་" + some,
                        null,
                        EmployerKind.COMMISSION,
                        null,
                        null,
                        null,
                        null,
                        Set.of()))
                .value();

        for (String text : List.of("dolma " + some, "卓玛" + some, "སྒྲོལ་མ་" + some)) {
            assertThat(list(0, 10, Map.of("name", text)).rows())
                    .extracting(PersonRow::id)
                    .containsExactly(id);
        }
        assertThat(list(0, 10, Map.of("name", "' or true --%_" + some)).total()).isZero();
    }

    @Test
    void page_after_page_shows_everybody_once_however_the_list_is_sorted() {
        for (int i = 0; i < 7; i++) {
            register(person("Same " + some, EmployerKind.COMMISSION, null)).value();
        }

        for (String column : List.of("name", "staffNumber", "employer", "employerKind", "title", "userName", "x;")) {
            List<UUID> seen = new ArrayList<>();
            for (int first = 0; first < 7; first += 2) {
                Listing listing = new Listing(first, 2, column, false, Map.of("name", some));
                acting.as(systemAdmin(), () -> people.list(listing)).rows().forEach(row -> seen.add(row.id()));
            }
            assertThat(seen).doesNotHaveDuplicates().hasSize(7);
        }
    }

    @Test
    @Tag("R-PLT-116")
    void from_a_page_that_was_seen_the_list_goes_on_both_ways_as_if_it_were_counted_from_the_beginning() {
        for (int i = 0; i < 9; i++) {
            register(
                            i % 3 == 0
                                    ? numbered("K-" + i + some.toUpperCase())
                                    : person("Kept " + some, EmployerKind.COMMISSION, null))
                    .value();
        }
        Map<String, String> commission = Map.of("employerKind", "COMMISSION");

        for (String column : List.of("name", "staffNumber", "title", "userName")) {
            for (boolean ascending : new boolean[] {true, false}) {
                Listing middle = new Listing(4, 2, column, ascending, commission);
                Page<PersonRow> seen = acting.as(systemAdmin(), () -> people.list(middle));
                for (int first : new int[] {0, 1, 2, 4, 5, 6, (int) seen.total() - 2}) {
                    Listing counted = new Listing(first, 2, column, ascending, commission);
                    assertThat(acting.as(systemAdmin(), () -> people.list(counted.knowing(seen.known())))
                                    .rows())
                            .as("%s %s from %d", column, ascending, first)
                            .isEqualTo(acting.as(systemAdmin(), () -> people.list(counted))
                                    .rows());
                }
            }
        }
    }

    @Test
    void the_staff_of_another_hospital_is_not_found() {
        UUID own = population.hospitalAt(3650);
        UUID other = population.hospitalAt(3650);
        UUID colleague = population.localOf(own);
        Caller nurse = new Caller(UUID.randomUUID(), "N", Set.of(Role.NURSE), new Area.Hospital(own), own, null);

        assertThat(acting.as(nurse, () -> people.staffOf(own)))
                .extracting(PersonView::id)
                .containsExactly(colleague);
        assertThatThrownBy(() -> acting.as(nurse, () -> people.staffOf(other))).isInstanceOf(NotFound.class);
    }

    private Outcome<UUID> register(PersonDetails details) {
        return acting.as(systemAdmin(), () -> people.register(details));
    }

    private Page<PersonRow> list(int first, int size, Map<String, String> filters) {
        return acting.as(systemAdmin(), () -> people.list(new Listing(first, size, null, true, filters)));
    }

    private static PersonDetails numbered(String number) {
        return new PersonDetails(
                name("Person"), null, null, number, EmployerKind.COMMISSION, null, null, null, null, Set.of());
    }

    private static PersonDetails person(String name, EmployerKind kind, @Nullable UUID employer) {
        return new PersonDetails(name, null, null, null, kind, employer, null, null, null, Set.of());
    }
}
