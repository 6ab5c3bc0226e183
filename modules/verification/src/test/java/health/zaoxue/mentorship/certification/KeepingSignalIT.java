package health.zaoxue.mentorship.certification;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.KeepingCurve;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.LearningCurve;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Climb;
import health.zaoxue.testing.Happenings;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
@Tag("R-MEN-111")
class KeepingSignalIT {
    @Inject
    private LadderService ladders;

    @Inject
    private OwnerDatabase database;

    @Inject
    private Happenings happenings;

    @Inject
    private Climb climb;

    @Inject
    private Acting acting;

    @Inject
    private TrainingHospital training;

    @Test
    void after_too_many_failures_the_person_and_the_head_are_told_once() {
        training.open();
        happenings.signIn(training.head, null);
        training.pair(training.otherMentor, training.apprentice);
        climb.to(training);
        assertThat(curve().keeping()).isNull();
        climb.certified(training).value();
        database.execute(
                "update mentorship.certification set valid_from = valid_from - 30, granted_on = granted_on - 30"
                        + " where person_id = '" + training.apprentice.person() + "'");
        climb.signedOff(training, training.mentor, CaseRole.PERFORMED);
        assertThat(told()).isEqualTo("0");

        for (int i = 0; i < 8; i++) {
            climb.complicated(training);
        }

        KeepingCurve keeping = Objects.requireNonNull(curve().keeping());
        assertThat(keeping.signalledAt()).isPositive();
        assertThat(told()).isEqualTo("2");
    }

    private LearningCurve curve() {
        return acting.as(training.apprentice, () -> ladders.curve(training.technique));
    }

    private String told() {
        return Objects.requireNonNull(
                database.text("select count(*)::text from platform.notice where kind = 'CURVE_SIGNAL'"
                        + " and subject_id = '" + training.technique + "' and recipient_id in ('"
                        + training.apprentice.person()
                        + "', '" + training.head.person() + "')"));
    }
}
