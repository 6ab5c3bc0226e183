package health.zaoxue.mentorship.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.Candidate;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.CertificationView;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Climb;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
@Tag("R-MEN-17")
class CertificationIT {
    @Inject
    private SignOffService signOffs;

    @Inject
    private LadderService ladders;

    @Inject
    private CertificationService certifications;

    @Inject
    private Climb climb;

    @Inject
    private Acting acting;

    @Inject
    private TrainingHospital training;

    @BeforeEach
    void open() {
        training.open();
        training.pair(training.otherMentor, training.apprentice);
    }

    @Test
    @Tag("R-MEN-15")
    @Tag("R-MEN-18")
    @Tag("R-MEN-20")
    void who_meets_the_rule_is_a_candidate_and_is_independent_once_certified_with_the_evidence_frozen() {
        climb.to(training);
        assertThat(acting.as(training.office, () -> certifications.candidates()))
                .extracting(Candidate::person, Candidate::scope)
                .containsExactly(tuple(training.apprentice.person(), CertificationScope.INDEPENDENT));

        UUID id = climb.certified(training).value();
        climb.signedOff(training, training.mentor, CaseRole.PERFORMED);

        assertThat(stage()).isEqualTo(Stage.INDEPENDENT);
        CertificationView view = acting.as(training.office, () -> certifications.certification(id));
        assertThat(view.cases()).isEqualTo(7);
        assertThat(acting.as(training.office, () -> certifications.evidence(id)))
                .hasSize(7);
        assertThat(view.generation()).isEqualTo(1);
        assertThat(view.decidingMentor().en()).isEqualTo("Mentor");
        assertThat(acting.as(training.office, () -> certifications.candidates()))
                .isEmpty();
    }

    @Test
    @Tag("R-MEN-15")
    void before_the_rule_holds_an_application_is_refused_with_every_reason() {
        climb.signedOff(training, training.mentor, CaseRole.OBSERVED);

        assertThat(climb.applied(training).reasons())
                .extracting(Refusal::code)
                .containsExactly(
                        "certification.cases-missing",
                        "certification.last-cases-too-low",
                        "certification.only-easy-cases",
                        "certification.too-few-assessors");
    }

    @Test
    @Tag("R-MEN-20")
    void a_serious_complication_stands_in_the_way_until_somebody_else_has_reviewed_it() {
        climb.to(training);
        UUID serious = climb.complicated(training);
        assertThat(climb.applied(training).reasons()).containsExactly(Refusal.of("certification.open-complication"));

        acting.as(
                training.office,
                () -> signOffs.closeComplication(serious, "Reviewed in the meeting of the department."));

        assertThat(acting.as(training.office, () -> signOffs.closeComplication(serious, "Again"))
                        .reasons())
                .containsExactly(Refusal.of("complication.nothing-open"));
        assertThat(climb.certified(training).isDone()).isTrue();
    }

    @Test
    @Tag("R-MEN-69")
    void whoever_climbs_is_told_each_thing_that_is_missing_until_nothing_is() {
        climb.signedOff(training, training.mentor, CaseRole.SUPERVISED_UNSCRUBBED);
        climb.signedOff(training, training.mentor, CaseRole.SUPERVISED_UNSCRUBBED);
        climb.signedOff(training, training.mentor, CaseRole.SUPERVISED_UNSCRUBBED);
        assertThat(missing())
                .containsExactly(
                        Refusal.of("certification.last-cases-too-low", 5, 4),
                        Refusal.of("certification.too-few-assessors", 2, 1, 1));

        climb.signedOff(training, training.otherMentor, CaseRole.SUPERVISED_UNSCRUBBED);
        climb.signedOff(training, training.mentor, CaseRole.SUPERVISED_UNSCRUBBED);
        assertThat(missing()).isEmpty();
        climb.complicated(training);
        assertThat(missing()).containsExactly(Refusal.of("certification.open-complication"));
    }

    private List<Refusal> missing() {
        return acting.as(training.apprentice, () -> certifications.missing())
                .getOrDefault(training.technique, List.of());
    }

    @Test
    void nobody_is_a_candidate_of_their_own_office() {
        climb.to(training);
        Caller both = new Caller(
                training.apprentice.person(),
                "Both",
                Set.of(Role.LOCAL_PHYSICIAN, Role.CREDENTIALING),
                new Area.Hospital(training.hospital),
                training.hospital,
                null);

        assertThat(acting.as(both, () -> certifications.candidates())).isEmpty();
    }

    private @Nullable Stage stage() {
        return acting.as(training.apprentice, () -> ladders.ladder(training.apprentice.person(), training.technique))
                .stage();
    }
}
