package health.zaoxue.mentorship.technique;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Climb;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
@Tag("R-MEN-106")
class EarlierVersionsIT {
    @Inject
    private LadderService ladders;

    @Inject
    private OwnerDatabase database;

    @Inject
    private Climb climb;

    @Inject
    private Acting acting;

    @Inject
    private TrainingHospital training;

    @Test
    void a_stage_that_was_reached_stays_reached_and_the_next_step_asks_by_the_version_of_today() {
        training.open();
        climb.signedOff(training, training.mentor, CaseRole.OBSERVED);
        climb.signedOff(training, training.mentor, CaseRole.ASSISTED);
        climb.signedOff(training, training.mentor, CaseRole.SUPERVISED_SCRUBBED);
        assertThat(ladder().stage()).isEqualTo(Stage.DIRECT_SUPERVISION);
        assertThat(ladder().missing()).isEqualTo(2);

        fiveOfEachFromToday();

        assertThat(ladder().stage()).isEqualTo(Stage.DIRECT_SUPERVISION);
        assertThat(ladder().missing()).isEqualTo(4);
        assertThat(ladder().isAnyKept()).isTrue();
    }

    /** The version that was in force since a month ago is replaced today. */
    private void fiveOfEachFromToday() {
        database.execute(
                "update mentorship.technique_version set in_force_from = in_force_from - 30 where technique_id = '"
                        + training.technique + "'");
        database.execute("insert into mentorship.technique_version values (gen_random_uuid(), '" + training.technique
                + "', 2, 5, 5, 5, 5, 5, 2, 2, 12, 0.08, 0.20, 'Unstable', 'test', date '" + training.today() + "')");
        database.execute("update mentorship.technique set current = 2 where id = '" + training.technique + "'");
    }

    private Ladder ladder() {
        return acting.as(training.apprentice, () -> ladders.ladder(training.apprentice.person(), training.technique));
    }
}
