package health.zaoxue.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Translated;
import health.zaoxue.reporting.Lineage.Member;
import health.zaoxue.reporting.Lineage.Mentor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PersonLineageTest {
    private static final Translated NAME = Translated.of("Someone", null);

    private final UUID visitor = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();

    @Test
    @Tag("R-REP-04")
    void the_path_leads_from_the_first_teacher_to_the_person() {
        assertThat(around(second).path()).containsExactly(visitor, first, second);
    }

    @Test
    @Tag("R-REP-04")
    void an_aid_mentor_begins_a_path() {
        PersonLineage lineage = around(visitor);

        assertThat(lineage.path()).containsExactly(visitor);
        assertThat(lineage.member()).isEmpty();
        assertThat(lineage.trained()).extracting(Member::person).containsExactly(first);
        assertThat(lineage.below()).isEqualTo(3);
    }

    @Test
    @Tag("R-REP-04")
    void whoever_taught_their_own_teacher_is_named_once() {
        Lineage circle =
                lineage(List.of(), member(first, 1, second), member(second, 2, first), member(third, 3, second));

        assertThat(new PersonLineage(third, NAME, circle, Map.of()).path()).containsExactly(first, second, third);
    }

    @Test
    void those_below_are_of_all_generations_and_those_above_are_not_among_them() {
        PersonLineage lineage = around(first);

        assertThat(lineage.trained()).extracting(Member::person).containsExactly(second);
        assertThat(lineage.below()).isEqualTo(2);
    }

    private PersonLineage around(UUID person) {
        return new PersonLineage(
                person,
                NAME,
                lineage(
                        List.of(new Mentor(visitor, 2023)),
                        member(first, 1, visitor),
                        member(second, 2, first),
                        member(third, 3, second)),
                Map.of());
    }

    private static Lineage lineage(List<Mentor> mentors, Member... members) {
        return new Lineage(Instant.EPOCH, mentors, List.of(members), List.of());
    }

    private static Member member(UUID person, int generation, UUID mentor) {
        return new Member(person, LocalDate.of(2023 + generation, 5, 18), generation, mentor);
    }
}
