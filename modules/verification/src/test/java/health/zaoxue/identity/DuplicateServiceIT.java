package health.zaoxue.identity;

import static health.zaoxue.testing.Population.systemAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.clock.ProgrammeClock;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.InhabitedHospital;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Population;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DuplicateServiceIT {
    private static final List<String> SCHEMAS = List.of("identity", "mentorship", "capacity", "equipment");

    private final LocalDate today = LocalDate.now(ProgrammeClock.ZONE);
    private final String mark = inLetters(UUID.randomUUID());

    @Inject
    private Acting acting;

    @Inject
    private Population population;

    @Inject
    private InhabitedHospital inhabited;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private PersonService people;

    @Inject
    private LicenceService licences;

    @Inject
    private OwnerDatabase database;

    @Test
    @Tag("R-IDN-80")
    void a_pair_is_found_by_licence_name_or_similar_name_with_the_employer_and_one_weak_sign_is_called_so() {
        UUID hospital = population.hospitalAt(3650);
        UUID here = person("Dolma " + mark, hospital, null);
        UUID turned = person(mark + "-Dolma", hospital, null);
        UUID elsewhere = person("dolma " + mark, population.hospitalAt(1), null);
        UUID married = person("Someone Else " + mark, null, null);
        licence(here);
        licence(married);

        List<DuplicatePair> found = candidates();

        assertThat(signsOf(found, here, turned)).isEqualTo(new DuplicateSigns(false, false, true, true));
        assertThat(signsOf(found, here, elsewhere)).isEqualTo(new DuplicateSigns(false, true, false, false));
        assertThat(signsOf(found, here, married)).isEqualTo(new DuplicateSigns(true, false, false, false));
        assertThat(found).hasSize(3);
        assertThat(found.get(0).signs().weak()).isFalse();
    }

    @Test
    @Tag("R-IDN-81")
    @Tag("R-IDN-82")
    void everything_that_hangs_on_a_record_moves_and_what_was_signed_keeps_its_words() {
        inhabited.live();
        UUID gone = inhabited.training().apprentice.person();
        UUID kept = person("Kept " + mark, inhabited.id(), "བསྟན་འཛིན་");
        String words = words(gone);
        int cases = number("select count(*) from mentorship.case_entry where apprentice_id = '" + gone + "'");
        MergeSheet sheet = acting.as(systemAdmin(), () -> duplicates.compare(kept, gone));

        merge(kept, gone).value();

        assertThat(sheet.against()).isEmpty();
        assertThat(sheet.gone().held()).anySatisfy(held -> {
            assertThat(held.kind()).isEqualTo("mentorship.case_entry");
            assertThat(held.number()).isEqualTo(cases).isPositive();
        });
        assertThat(left(gone)).isEmpty();
        assertThat(words(kept)).isEqualTo(words);
        assertThat(number("select count(*) from mentorship.case_step where by_id = '" + gone + "'"))
                .isPositive();
        assertThat(acting.as(systemAdmin(), () -> duplicates.kept(gone))).isEqualTo(kept);
        assertThat(acting.as(systemAdmin(), () -> people.people(Set.of(gone))).get(gone))
                .extracting(PersonView::name)
                .isEqualTo(new Translated("Kept " + mark, null, "བསྟན་འཛིན་"));
        assertThatThrownBy(() -> database.execute("update mentorship.case_entry set apprentice_id = '"
                        + inhabited.training().otherApprentice.person()
                        + "' where state = 'SIGNED_OFF' and apprentice_id = '"
                        + kept + "'"))
                .hasStackTraceContaining("signed off");
    }

    @Test
    @Tag("R-IDN-81")
    void the_kept_record_takes_what_it_lacks_and_keeps_what_it_has() {
        UUID hospital = population.hospitalAt(3650);
        UUID kept = person("Same " + mark, hospital, null);
        UUID gone = register(details("Same " + mark + " Two", hospital, "མིང་", "N-" + number()));

        merge(kept, gone).value();

        PersonDetails now = acting.as(systemAdmin(), () -> people.opened(kept)).details();
        assertThat(now.nameLatin()).isEqualTo("Same " + mark);
        assertThat(now.nameTibetan()).isEqualTo("མིང་");
        assertThat(now.staffNumber()).isNotNull();
        assertThat(acting.as(systemAdmin(), () -> people.staffOf(hospital)))
                .extracting(PersonView::id)
                .containsExactly(kept);
        assertThat(candidates()).isEmpty();
    }

    @Test
    @Tag("R-IDN-83")
    void master_and_apprentice_are_two_people_and_so_are_overlapping_tours_and_open_accounts() {
        inhabited.live();
        UUID apprentice = inhabited.training().apprentice.person();
        UUID mentor = inhabited.training().mentor.person();
        UUID traveller = population.aidOf(population.institution());
        population.tour(traveller, population.hospitalAt(1), today, today.plusDays(1));
        UUID withAccount = population.localOf(inhabited.id());
        database.execute("insert into identity.account (person_id, subject, user_name, linked_by, linked_at) values ('"
                + withAccount + "', '" + mark + "', '" + mark + "', '" + withAccount + "', now())");

        assertThat(merge(mentor, apprentice).reasons())
                .extracting(Refusal::code)
                .contains("mentorship.merge.pairing", "mentorship.merge.both-sides");
        assertThat(merge(mentor, inhabited.training().otherMentor.person()).reasons())
                .extracting(Refusal::code)
                .contains("mentorship.merge.handed-over");
        assertThat(merge(mentor, traveller).reasons()).containsExactly(Refusal.of("identity.merge.tours"));
        assertThat(merge(apprentice, withAccount).reasons()).containsExactly(Refusal.of("identity.merge.account"));
        assertThat(merge(mentor, mentor).reasons()).containsExactly(Refusal.of("identity.merge.itself"));
        merge(withAccount, population.localOf(inhabited.id())).value();
    }

    @Test
    @Tag("R-IDN-83")
    void two_records_that_a_theatre_list_names_in_one_case_are_not_one_before_the_list_says_so() {
        inhabited.live();
        UUID apprentice = inhabited.training().apprentice.person();
        UUID other = inhabited.training().otherApprentice.person();
        database.execute(
                "insert into mentorship.theatre_line (id, hospital_id, list_id, day, digest, technique_id, person_id, role)"
                        + " select gen_random_uuid(), hospital_id, list_id, day, digest, technique_id, '" + other
                        + "', 'OPERATOR'"
                        + " from mentorship.theatre_line where person_id = '" + apprentice + "' limit 1");

        assertThat(merge(apprentice, other).reasons())
                .extracting(Refusal::code)
                .contains("mentorship.merge.listed-twice");
    }

    @Test
    @Tag("R-IDN-85")
    void of_mergers_of_one_person_at_the_same_moment_one_takes_place() {
        UUID hospital = population.hospitalAt(3650);
        UUID gone = population.localOf(hospital);
        List<UUID> others = List.of(population.localOf(hospital), population.localOf(hospital));

        List<Outcome<UUID>> outcomes = Attempt.answers(acting.together(
                4,
                i -> () -> duplicates.merge(UUID.randomUUID(), decision(others.get(i % 2), gone, 1)),
                i -> systemAdmin()));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .flatExtracting(Outcome::reasons)
                .containsOnly(Refusal.of("identity.merge.former"));
    }

    @Test
    @Tag("R-IDN-84")
    @Tag("R-PLT-100")
    void two_people_are_not_proposed_again_and_a_form_that_is_sent_again_decides_once() {
        UUID hospital = population.hospitalAt(3650);
        UUID one = person("Tenzin " + mark, hospital, null);
        UUID other = person("Tenzin " + mark, hospital, null);
        UUID third = person("Tenzin " + mark, hospital, null);

        acting.as(systemAdmin(), () -> duplicates.keepApart(UUID.randomUUID(), decision(one, other, 1)))
                .value();

        assertThat(candidates()).hasSize(2);
        UUID key = UUID.randomUUID();
        MergeDetails merging = decision(one, third, 1);
        assertThat(acting.as(systemAdmin(), () -> duplicates.merge(key, merging)))
                .isEqualTo(Outcome.done(one));
        assertThat(acting.as(systemAdmin(), () -> duplicates.merge(key, merging)))
                .isEqualTo(Outcome.done(one));
        assertThat(candidates()).isEmpty();
        assertThat(merge(third, other).reasons()).containsExactly(Refusal.of("identity.merge.former"));
        assertThatThrownBy(() -> acting.as(systemAdmin(), () -> duplicates.compare(one, third)))
                .isInstanceOf(NotFound.class);
    }

    private List<DuplicatePair> candidates() {
        Listing ours = new Listing(0, 20, null, true, Map.of("name", mark));
        return acting.as(systemAdmin(), () -> duplicates.candidates(ours)).rows();
    }

    private static @Nullable DuplicateSigns signsOf(List<DuplicatePair> found, UUID one, UUID other) {
        return found.stream()
                .filter(pair -> Set.of(pair.one().id(), pair.other().id()).equals(Set.of(one, other)))
                .map(DuplicatePair::signs)
                .findFirst()
                .orElse(null);
    }

    /** The columns that still name somebody who has moved. */
    private List<String> left(UUID gone) {
        return SCHEMAS.stream()
                .map(schema -> "select coalesce(string_agg(relation || ' ' || column_name, ','), '')"
                        + " from platform.person_columns('" + schema + "')")
                .flatMap(sql -> Arrays.stream(String.valueOf(database.text(sql)).split(",")))
                .filter(place -> !place.isEmpty())
                .filter(place ->
                        number("select count(*) from " + place.replace(" ", " where ") + " = '" + gone + "'") > 0)
                .toList();
    }

    private @Nullable String words(UUID apprentice) {
        return database.text(
                "select md5(string_agg(s.went_well || s.next_time || s.entrustment || s.signed_at, '' order by s.entry_id))"
                        + " from mentorship.sign_off s where s.apprentice_id = '" + apprentice + "'");
    }

    private int number(String sql) {
        return Integer.parseInt(String.valueOf(database.text(sql)));
    }

    private String number() {
        return mark.toUpperCase(java.util.Locale.ROOT).substring(0, 6) + today.getDayOfYear();
    }

    private Outcome<UUID> merge(UUID kept, UUID gone) {
        long keptVersion = version(kept);
        MergeDetails details = new MergeDetails(kept, keptVersion, gone, version(gone), "The same person");
        return acting.as(systemAdmin(), () -> duplicates.merge(UUID.randomUUID(), details));
    }

    private static MergeDetails decision(UUID kept, UUID gone, long version) {
        return new MergeDetails(kept, version, gone, version, "Asked both of them");
    }

    private long version(UUID person) {
        return number("select version from identity.staff_member where id = '" + person + "'");
    }

    /** A name has letters alone, and always as many: what is similar depends on it. */
    private static String inLetters(UUID id) {
        return id.toString()
                .replace("-", "")
                .chars()
                .limit(12)
                .mapToObj(digit -> Character.toString('a' + Character.digit(digit, 16)))
                .collect(Collectors.joining());
    }

    private void licence(UUID person) {
        LicenceDetails details = new LicenceDetails(
                person,
                "DUP-" + mark.toUpperCase(java.util.Locale.ROOT).substring(0, 8),
                LicenceBasis.MAIN,
                population.hospitalAt(2),
                today,
                null);
        acting.as(systemAdmin(), () -> licences.enter(details)).value();
    }

    private UUID person(String name, @Nullable UUID hospital, @Nullable String tibetan) {
        return register(details(name, hospital, tibetan, null));
    }

    private UUID register(PersonDetails details) {
        return acting.as(systemAdmin(), () -> people.register(details)).value();
    }

    private static PersonDetails details(
            String name, @Nullable UUID hospital, @Nullable String tibetan, @Nullable String staffNumber) {
        EmployerKind kind = hospital == null ? EmployerKind.COMMISSION : EmployerKind.HOSPITAL;
        return new PersonDetails(name, null, tibetan, staffNumber, kind, hospital, null, null, null, Set.of());
    }
}
