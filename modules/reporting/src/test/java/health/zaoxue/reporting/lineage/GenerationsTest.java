package health.zaoxue.reporting.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.reporting.Lineage;
import health.zaoxue.reporting.Lineage.Member;
import health.zaoxue.reporting.Lineage.Mentor;
import health.zaoxue.reporting.Lineage.Year;
import health.zaoxue.reporting.lineage.FirstCertification.Decider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerationsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 18);
    private static final UUID LHASA = UUID.randomUUID();
    private static final UUID NAGQU = UUID.randomUUID();

    private final Decider visitor = new Decider(UUID.randomUUID(), false, LocalDate.of(2021, 7, 1));

    @Test
    void an_aid_mentor_stands_in_the_year_of_the_first_tour_and_only_once() {
        Lineage lineage = all(certified(LHASA, DAY, 1, visitor), certified(LHASA, DAY.plusYears(1), 1, visitor));

        assertThat(lineage.mentors()).extracting(Mentor::year).containsExactly(2021);
    }

    @Test
    void a_local_mentor_is_a_member_and_not_an_aid_mentor() {
        FirstCertification first = certified(LHASA, DAY, 1, visitor);
        FirstCertification second = certified(LHASA, DAY.plusYears(1), 2, localAs(first));

        Lineage lineage = all(second, first);

        assertThat(lineage.mentors()).hasSize(1);
        assertThat(lineage.members()).extracting(Member::mentor).containsExactly(visitor.person(), first.person());
        assertThat(lineage.members()).extracting(Member::isRenewal).containsExactly(false, true);
    }

    @Test
    void one_hospital_shows_its_own_people() {
        FirstCertification first = certified(LHASA, DAY, 1, visitor);
        FirstCertification second = certified(NAGQU, DAY.plusYears(1), 2, localAs(first));

        Lineage lineage = new Generations(List.of(first, second)).of(NAGQU, Instant.EPOCH, 2026);

        assertThat(lineage.members()).extracting(Member::person).containsExactly(second.person());
    }

    @Test
    void years_run_without_a_gap_up_to_the_current_one() {
        Lineage lineage = all(certified(LHASA, DAY, 1, visitor));

        assertThat(lineage.years()).extracting(Year::year).containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
    }

    @Test
    void everybody_stands_in_the_column_of_their_generation() {
        FirstCertification first = certified(LHASA, DAY, 1, visitor);
        FirstCertification second = certified(LHASA, DAY, 2, localAs(first));
        FirstCertification third = certified(LHASA, DAY, 3, localAs(second));
        FirstCertification fifth = certified(LHASA, DAY, 5, localAs(third));

        assertThat(all(first, second, third, fifth).years())
                .filteredOn(year -> year.year() == DAY.getYear())
                .containsExactly(new Year(DAY.getYear(), 0, 1, 1, 2));
    }

    @Test
    void without_anybody_there_are_no_years() {
        assertThat(all().years()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 0.00", "0, 1, 0, 1.00", "18, 13, 3, 0.47", "2, 1, 0, 0.33", "1, 1, 1, 0.67"})
    @Tag("R-REP-02")
    void the_ratio_is_the_share_that_local_trainers_signed_off(long first, long second, long later, BigDecimal ratio) {
        assertThat(new Year(2025, 7, first, second, later).ratio()).contains(ratio);
    }

    @Test
    @Tag("R-REP-02")
    void a_year_without_newly_independent_doctors_has_no_ratio() {
        assertThat(new Year(2025, 7, 0, 0, 0).ratio()).isEmpty();
    }

    @Property
    void everybody_stands_in_exactly_one_year_and_the_ratio_lies_between_none_and_all(
            @ForAll("history") List<FirstCertification> history) {
        Lineage lineage = new Generations(history).of(null, Instant.EPOCH, 2026);

        assertThat(lineage.years().stream().mapToLong(Year::all).sum()).isEqualTo(history.size());
        assertThat(lineage.years().stream().flatMap(year -> year.ratio().stream()))
                .allMatch(ratio -> ratio.signum() >= 0 && ratio.compareTo(BigDecimal.ONE) <= 0);
    }

    @Provide
    Arbitrary<List<FirstCertification>> history() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4000),
                        Arbitraries.integers().between(1, 5))
                .as((days, generation) ->
                        certified(LHASA, LocalDate.of(2015, 1, 1).plusDays(days), generation, visitor))
                .list()
                .ofMaxSize(30);
    }

    private static Lineage all(FirstCertification... certifications) {
        return new Generations(List.of(certifications)).of(null, Instant.EPOCH, 2026);
    }

    private static Decider localAs(FirstCertification certification) {
        return new Decider(certification.person(), true, null);
    }

    private static FirstCertification certified(UUID hospital, LocalDate day, int generation, Decider mentor) {
        return new FirstCertification(UUID.randomUUID(), hospital, day, generation, mentor);
    }
}
