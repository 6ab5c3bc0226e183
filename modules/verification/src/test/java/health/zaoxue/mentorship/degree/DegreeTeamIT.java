package health.zaoxue.mentorship.degree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.DegreeDetail.Supervisor;
import health.zaoxue.mentorship.DegreeService;
import health.zaoxue.mentorship.DegreeState;
import health.zaoxue.mentorship.DegreeStep;
import health.zaoxue.mentorship.DegreeTeamService;
import health.zaoxue.mentorship.NewSupervisor;
import health.zaoxue.mentorship.SupervisionEnd;
import health.zaoxue.mentorship.SupervisorChoice;
import health.zaoxue.mentorship.SupervisorSide;
import health.zaoxue.mentorship.ThesisTitle;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.LearningLife;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Told;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DegreeTeamIT {
    @Inject
    private DegreeService degrees;

    @Inject
    private DegreeTeamService teams;

    @Inject
    private LearningLife life;

    @Inject
    private TrainingHospital place;

    @Inject
    private Acting acting;

    @Inject
    private OwnerDatabase database;

    @Inject
    private Told told;

    private UUID id;

    @BeforeEach
    void propose() {
        place.open();
        id = acting.as(place.apprentice, () -> degrees.proposeDegree(life.degree(place)))
                .value();
        move(DegreeState.RUNNING, "").value();
    }

    @Test
    @Tag("R-MEN-203")
    void a_further_supervisor_is_named_once_is_told_and_takes_part() {
        NewSupervisor wanted = named(SupervisorChoice.registered(place.otherMentor.person()));
        assertThatThrownBy(() -> acting.as(place.otherMentor, () -> degrees.degree(id)))
                .isInstanceOf(NotFound.class);

        name(place.apprentice, wanted).value();
        name(place.apprentice, wanted).value();

        assertThat(told.of("DEGREE_SUPERVISED", id))
                .isEqualTo(place.otherMentor.person().toString());
        assertThat(acting.as(place.otherMentor, () -> degrees.degree(id)).supervised())
                .isTrue();
        assertThat(acting.as(place.otherMentor, () -> degrees.mine())).hasSize(1);
        assertThat(name(place.otherMentor, named(SupervisorChoice.registered(place.otherMentor.person())))
                        .reasons())
                .containsExactly(Refusal.at("outside", "degree.supervisor.twice"));
        assertThatThrownBy(() -> name(place.head, wanted)).isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("R-MEN-206")
    void somebody_who_is_not_on_the_register_is_recorded_by_name_and_institution_and_told_nothing() {
        name(place.mentor, named(new SupervisorChoice(null, " Wang Lihua ", "Plateau Medical University")))
                .value();

        assertThat(supervisors())
                .filteredOn(one -> one.person() == null)
                .extracting(Supervisor::written, Supervisor::institution, Supervisor::side, Supervisor::name)
                .containsExactly(tuple("Wang Lihua", "Plateau Medical University", SupervisorSide.OUTSIDE, null));
        assertThat(told.of("DEGREE_SUPERVISED", id)).isEmpty();
        assertThatThrownBy(() -> database.execute(
                        "update mentorship.degree_supervisor set side = 'LOCAL' where name = 'Wang Lihua'"))
                .hasStackTraceContaining("degree_supervisor");
    }

    @Test
    @Tag("R-MEN-204")
    void whoever_ceases_to_supervise_stays_on_record_reads_and_confirms_nothing_more() {
        UUID mentor = supervisionOf(place.mentor);
        assertThat(end(mentor, 0).reasons()).containsExactly(Refusal.at("ending", "degree.supervisor.last"));
        name(place.mentor, named(SupervisorChoice.registered(place.otherMentor.person())))
                .value();

        end(mentor, -1).value();
        end(mentor, -1).value();

        assertThat(supervisors())
                .extracting(Supervisor::id, Supervisor::present)
                .contains(tuple(mentor, false))
                .hasSize(3);
        assertThat(end(mentor, 0).reasons()).contains(Refusal.at("ending", "degree.supervisor.ended"));
        assertThat(told.of("DEGREE_SUPERVISION_ENDS", id))
                .isEqualTo(place.mentor.person().toString());
        assertThat(acting.as(place.mentor, () -> degrees.degree(id)).supervised())
                .isFalse();
        assertThat(acting.as(place.mentor, () -> degrees.mine())).isEmpty();
        assertThatThrownBy(() -> acting.as(place.mentor, () -> teams.team(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> move(DegreeState.ABANDONED, "No")).isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("R-MEN-205")
    void the_thesis_is_called_otherwise_on_the_version_that_was_read_and_the_others_are_told() {
        ThesisTitle title = new ThesisTitle(id, version(), "Fracture healing above 3,600 metres");
        assertThat(rename(place.mentor, new ThesisTitle(id, title.version(), " "))
                        .reasons())
                .containsExactly(Refusal.at("thesis", "text.missing"));

        rename(place.mentor, title).value();
        rename(place.mentor, title).value();

        assertThat(told.of("DEGREE_RENAMED", id).split(" "))
                .containsExactlyInAnyOrder(
                        place.apprentice.person().toString(),
                        place.otherApprentice.person().toString());
        assertThatThrownBy(() -> rename(place.apprentice, new ThesisTitle(id, title.version(), "Another one")))
                .isInstanceOf(OptimisticLockException.class);
    }

    private Outcome<UUID> rename(Caller who, ThesisTitle title) {
        return acting.as(who, () -> teams.renameThesis(title));
    }

    private Outcome<UUID> move(DegreeState next, String reason) {
        int read = version();
        return acting.as(place.mentor, () -> degrees.moveDegree(new DegreeStep(id, read, next, reason)));
    }

    private NewSupervisor named(SupervisorChoice who) {
        return new NewSupervisor(UUID.randomUUID(), id, SupervisorSide.OUTSIDE, who, place.today());
    }

    private Outcome<UUID> name(Caller who, NewSupervisor wanted) {
        return acting.as(who, () -> teams.nameSupervisor(wanted));
    }

    private Outcome<UUID> end(UUID supervision, int days) {
        return acting.as(
                place.apprentice,
                () -> teams.endSupervision(
                        new SupervisionEnd(supervision, place.today().plusDays(days))));
    }

    private List<Supervisor> supervisors() {
        return acting.as(place.apprentice, () -> teams.team(id)).supervisors();
    }

    private UUID supervisionOf(Caller who) {
        return supervisors().stream()
                .filter(one -> who.person().equals(one.person()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private int version() {
        return acting.as(place.apprentice, () -> degrees.degree(id)).version();
    }
}
