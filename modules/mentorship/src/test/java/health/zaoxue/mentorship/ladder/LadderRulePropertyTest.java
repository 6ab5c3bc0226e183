package health.zaoxue.mentorship.ladder;

import static health.zaoxue.mentorship.Cases.EXTERNAL_FIXATION;
import static health.zaoxue.mentorship.Cases.PERSON;
import static health.zaoxue.mentorship.Cases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Cases;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.Ladder.Position;
import health.zaoxue.mentorship.SignedCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;

class LadderRulePropertyTest {
    @Property
    @Tag("R-MEN-12")
    void one_more_case_never_lowers_anybody(@ForAll @Size(max = 25) List<CaseRole> roles, @ForAll CaseRole oneMore) {
        Cases cases = casesIn(roles);
        Ladder before = ladder(cases.list());

        Ladder after = ladder(cases.and(1, oneMore).list());

        assertThat(stepOf(after)).isGreaterThanOrEqualTo(stepOf(before));
        for (int i = 0; i < 6; i++) {
            assertThat(after.steps().get(i).done())
                    .isGreaterThanOrEqualTo(before.steps().get(i).done());
        }
    }

    @Property
    @Tag("R-MEN-12")
    void the_order_of_the_entries_does_not_matter(@ForAll @Size(max = 25) List<CaseRole> roles, @ForAll Random random) {
        List<SignedCase> cases = casesIn(roles).list();
        List<SignedCase> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, random);

        assertThat(ladder(shuffled)).isEqualTo(ladder(cases));
    }

    @Property
    @Tag("R-MEN-12")
    void exactly_the_steps_below_the_stage_are_done(@ForAll @Size(min = 1, max = 25) List<CaseRole> roles) {
        Ladder ladder = ladder(casesIn(roles).list());

        assertThat(ladder.steps())
                .allSatisfy(step -> assertThat(step.position() == Position.DONE)
                        .isEqualTo(step.stage().step() < stepOf(ladder)))
                .filteredOn(step -> step.position() == Position.DONE)
                .allSatisfy(step -> assertThat(step.done()).isGreaterThanOrEqualTo(step.required()));
    }

    private static Cases casesIn(List<CaseRole> roles) {
        Cases cases = Cases.none();
        roles.forEach(role -> cases.and(1, role));
        return cases;
    }

    private static int stepOf(Ladder ladder) {
        return ladder.stage() == null ? 0 : ladder.stage().step();
    }

    private static Ladder ladder(List<SignedCase> cases) {
        return new LadderRule(new Asked(EXTERNAL_FIXATION), cases, List.of(), TODAY).of(PERSON);
    }
}
