package health.zaoxue.reporting.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Translated;
import health.zaoxue.reporting.Lineage;
import health.zaoxue.reporting.Lineage.Member;
import health.zaoxue.reporting.Lineage.Year;
import health.zaoxue.reporting.lineage.FirstCertification.Decider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerationsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 18);
    private static final UUID LHASA = UUID.randomUUID();
    private static final UUID NAGQU = UUID.randomUUID();
    private static final Translated NAME = Translated.of("Someone", null);

    private final Decider visitor = new Decider(UUID.randomUUID(), NAME, false, LocalDate.of(2021, 7, 1));

    @Test
    @Tag("R-REP-03")
    void a_doctor_signed_off_by_an_aid_mentor_is_of_the_first_generation() {
        Lineage lineage = all(certified(LHASA, DAY, visitor));

        assertThat(lineage.members()).extracting(Member::generation).containsExactly(1);
        assertThat(lineage.mentors())
                .singleElement()
                .satisfies(mentor -> assertThat(mentor.year()).isEqualTo(2021));
    }

    @Test
    @Tag("R-REP-03")
    void each_local_mentor_adds_a_generation() {
        FirstCertification first = certified(LHASA, DAY, visitor);
        FirstCertification second = certified(LHASA, DAY.plusYears(1), localAs(first));
        FirstCertification third = certified(NAGQU, DAY.plusYears(2), localAs(second));

        Lineage lineage = all(third, first, second);

        assertThat(lineage.members()).extracting(Member::generation).containsExactly(1, 2, 3);
    }

    @Test
    @Tag("R-REP-03")
    void a_local_mentor_from_before_the_records_counts_as_first_generation() {
        Decider senior = new Decider(UUID.randomUUID(), NAME, true, null);

        Lineage lineage = all(certified(LHASA, DAY, senior));

        assertThat(lineage.members()).extracting(Member::generation).containsExactly(2);
        assertThat(lineage.mentors()).isEmpty();
    }

    @Test
    void one_hospital_keeps_the_generations_that_began_elsewhere() {
        FirstCertification first = certified(LHASA, DAY, visitor);
        FirstCertification second = certified(NAGQU, DAY.plusYears(1), localAs(first));

        Lineage lineage = new Generations(List.of(first, second)).of(NAGQU, Instant.EPOCH, 2026);

        assertThat(lineage.members()).extracting(Member::generation).containsExactly(2);
    }

    @Test
    void years_run_without_a_gap_up_to_the_current_one() {
        Lineage lineage = all(certified(LHASA, DAY, visitor));

        assertThat(lineage.years()).extracting(Year::year).containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
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
    @Tag("R-REP-03")
    void everybody_stands_in_exactly_one_year_and_one_generation_after_the_mentor(
            @ForAll("history") List<FirstCertification> history) {
        Lineage lineage = new Generations(history).of(null, Instant.EPOCH, 2026);

        assertThat(lineage.years().stream().mapToLong(Year::all).sum()).isEqualTo(history.size());
        for (Member member : lineage.members()) {
            lineage.members().stream()
                    .filter(other -> other.person().equals(member.mentor()))
                    .forEach(mentor -> assertThat(member.generation()).isEqualTo(mentor.generation() + 1));
        }
    }

    @Provide
    Arbitrary<List<FirstCertification>> history() {
        Arbitrary<int[]> steps = Combinators.combine(
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(-1, 30))
                .as((days, mentor) -> new int[] {days, mentor});
        return steps.list().ofMaxSize(30).map(this::historyOf);
    }

    private List<FirstCertification> historyOf(List<int[]> steps) {
        List<FirstCertification> history = new ArrayList<>();
        LocalDate day = LocalDate.of(2015, 1, 1);
        for (int[] step : steps) {
            day = day.plusDays(step[0] + 1L);
            boolean local = step[1] >= 0 && step[1] < history.size();
            history.add(certified(LHASA, day, local ? localAs(history.get(step[1])) : visitor));
        }
        return history;
    }

    private static Lineage all(FirstCertification... certifications) {
        return new Generations(List.of(certifications)).of(null, Instant.EPOCH, 2026);
    }

    private static Decider localAs(FirstCertification certification) {
        return new Decider(certification.person(), NAME, true, null);
    }

    private static FirstCertification certified(UUID hospital, LocalDate day, @Nullable Decider mentor) {
        return new FirstCertification(UUID.randomUUID(), NAME, hospital, NAME, day, mentor);
    }
}
