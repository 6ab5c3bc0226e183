package health.zaoxue.mentorship.ladder;

import static health.zaoxue.mentorship.Cases.EXTERNAL_FIXATION;
import static health.zaoxue.mentorship.Cases.PERSON;
import static health.zaoxue.mentorship.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Cases;
import health.zaoxue.mentorship.EarlierNumbers;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.Ladder.Position;
import health.zaoxue.mentorship.Requirements;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.TechniqueView;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

@Tag("R-MEN-106")
class EarlierVersionsPropertyTest {
    @Property
    void a_new_version_never_lowers_anybody(
            @ForAll @Size(max = 25) List<CaseRole> roles, @ForAll @IntRange(min = 1, max = 12) int asked) {
        List<SignedCase> cases = casesIn(roles);
        Ladder before = ladder(new Asked(EXTERNAL_FIXATION), cases);

        Ladder after = ladder(replacedOn(TODAY, asked), cases);

        assertThat(stepOf(after)).isGreaterThanOrEqualTo(stepOf(before));
        before.steps().stream()
                .filter(step -> step.position() == Position.DONE)
                .forEach(step -> assertThat(
                                after.steps().get(step.stage().step() - 1).position())
                        .isEqualTo(Position.DONE));
    }

    @Property
    void a_version_that_asks_for_less_raises_nobody_after_it_is_gone(
            @ForAll @Size(max = 25) List<CaseRole> roles, @ForAll @IntRange(min = 1, max = 12) int asked) {
        List<SignedCase> cases = casesIn(roles);
        LocalDate beforeAll = cases.isEmpty() ? TODAY : cases.get(0).day().minusDays(1);

        Ladder after = ladder(replacedOn(beforeAll, asked), cases);

        assertThat(after.stage())
                .isEqualTo(ladder(new Asked(asking(asked)), cases).stage());
    }

    @Property
    void what_is_asked_next_follows_the_version_in_force(
            @ForAll @Size(min = 1, max = 25) List<CaseRole> roles, @ForAll @IntRange(min = 1, max = 12) int asked) {
        Ladder ladder = ladder(replacedOn(TODAY, asked), casesIn(roles));

        assertThat(ladder.steps())
                .filteredOn(step -> step.stage().step() < 5)
                .allMatch(step -> step.required() == asked);
        assertThat(ladder.missing()).isBetween(0, asked);
    }

    @Test
    void a_case_of_the_last_day_of_a_version_counts_by_it_and_one_of_the_day_after_does_not() {
        List<SignedCase> one = Cases.none().and(1, CaseRole.OBSERVED).list();
        LocalDate day = one.get(0).day();

        assertThat(stepOf(ladder(replacedOn(day, 5), one))).isEqualTo(2);
        assertThat(stepOf(ladder(replacedOn(day.minusDays(1), 5), one))).isEqualTo(1);
    }

    /** External fixation as it was until that day, and then asking for so many cases at each of the first four steps. */
    private static Asked replacedOn(LocalDate day, int asked) {
        return new Asked(Cases.asking(2, of(asked), null, new EarlierNumbers(day, EXTERNAL_FIXATION.requirements())));
    }

    private static TechniqueView asking(int cases) {
        return Cases.asking(2, of(cases), null);
    }

    private static Requirements of(int cases) {
        Requirements before = EXTERNAL_FIXATION.requirements();
        return new Requirements(
                cases,
                cases,
                cases,
                cases,
                before.independent(),
                before.training(),
                before.assessors(),
                before.refreshMonths(),
                before.acceptableFailure(),
                before.unacceptableFailure());
    }

    private static List<SignedCase> casesIn(List<CaseRole> roles) {
        Cases cases = Cases.none();
        roles.forEach(role -> cases.and(1, role));
        return cases.list();
    }

    private static int stepOf(Ladder ladder) {
        return ladder.stage() == null ? 0 : ladder.stage().step();
    }

    private static Ladder ladder(Asked asked, List<SignedCase> cases) {
        return new LadderRule(asked, cases, List.of(), TODAY).of(PERSON);
    }
}
