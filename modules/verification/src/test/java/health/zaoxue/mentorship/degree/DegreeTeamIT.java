package health.zaoxue.mentorship.degree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.DegreeChange;
import health.zaoxue.mentorship.DegreeDetail;
import health.zaoxue.mentorship.DegreeDetail.Former;
import health.zaoxue.mentorship.DegreeDetail.Supervisor;
import health.zaoxue.mentorship.DegreePlan;
import health.zaoxue.mentorship.DegreeService;
import health.zaoxue.mentorship.DegreeState;
import health.zaoxue.mentorship.DegreeStep;
import health.zaoxue.mentorship.DegreeTeam;
import health.zaoxue.mentorship.DegreeTeamService;
import health.zaoxue.mentorship.NewSupervisor;
import health.zaoxue.mentorship.SupervisionEnd;
import health.zaoxue.mentorship.SupervisorChoice;
import health.zaoxue.mentorship.SupervisorSide;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.LearningLife;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Told;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
    @Tag("R-MEN-227")
    void it_says_something_else_on_the_version_that_was_read_and_the_others_are_told() {
        int read = version();
        DegreePlan wanted = plan("Highland University", "Fracture healing above 3,600 metres", 0);
        assertThat(change(place.mentor, new DegreeChange(id, read, plan("", " ", 0), ""))
                        .reasons())
                .extracting(Refusal::field)
                .containsExactly("institution", "thesis", "reason");

        change(place.mentor, new DegreeChange(id, read, wanted, "Narrower")).value();
        change(place.mentor, new DegreeChange(id, read, wanted, "Narrower")).value();

        for (String kind : List.of("DEGREE_RENAMED", "DEGREE_CHANGED")) {
            assertThat(told.of(kind, id).split(" "))
                    .containsExactlyInAnyOrder(
                            place.apprentice.person().toString(),
                            place.otherApprentice.person().toString());
            assertThat(told.mentions(kind, id)).contains("Fracture healing above 3,600 metres", "Narrower");
        }
        assertThatThrownBy(() ->
                        change(place.apprentice, new DegreeChange(id, read, plan("Elsewhere", "Another one", 0), "No")))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(acting.as(place.head, () -> degrees.degree(id)).former())
                .extracting(Former::thesis, Former::institution, Former::planned, Former::reason)
                .containsExactly(
                        tuple("Fracture healing at 3,650 metres", "Plateau Medical University", null, "Narrower"));
        assertThatThrownBy(() -> change(place.head, new DegreeChange(id, version(), wanted, "No")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("R-MEN-228")
    @Tag("R-MEN-229")
    void another_time_moves_what_is_due_by_its_share_and_those_who_supervise_since_the_beginning() {
        DegreePlan before = team().plan();
        DegreePlan later = plan(before.institution(), before.thesis(), 30);

        change(place.apprentice, new DegreeChange(id, version(), later, "Enrolment came late"))
                .value();

        assertThat(supervisors())
                .extracting(Supervisor::from)
                .containsOnly(later.planned().from());
        assertThat(acting.as(place.mentor, () -> degrees.degree(id)).milestones())
                .extracting(DegreeDetail.Milestone::due)
                .startsWith(later.planned().from())
                .endsWith(later.planned().to());
        assertThat(acting.as(place.mentor, () -> degrees.degree(id)).former())
                .extracting(Former::planned)
                .containsExactly(before.planned());
        assertThatThrownBy(() -> database.execute("insert into mentorship.degree_change"
                        + " select gen_random_uuid(), id, institution, thesis, begins_on, ends_on, '', person_id, now()"
                        + " from mentorship.degree where id = '" + id + "'"))
                .hasStackTraceContaining("degree_change_reason_check");
    }

    private DegreePlan plan(String institution, String thesis, int days) {
        Period before = team().plan().planned();
        LocalDate last = Objects.requireNonNull(before.to());
        return new DegreePlan(institution, thesis, new Period(before.from().plusDays(days), last.plusDays(days)));
    }

    private DegreeTeam team() {
        return acting.as(place.apprentice, () -> teams.team(id));
    }

    private Outcome<UUID> change(Caller who, DegreeChange change) {
        return acting.as(who, () -> teams.changeDegree(change));
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
        return team().supervisors();
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
