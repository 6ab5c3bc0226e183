package health.zaoxue.mentorship.degree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.DegreeDetail;
import health.zaoxue.mentorship.DegreeService;
import health.zaoxue.mentorship.DegreeState;
import health.zaoxue.mentorship.DegreeStep;
import health.zaoxue.mentorship.DegreeWatchService;
import health.zaoxue.mentorship.DegreeWorkService;
import health.zaoxue.mentorship.MilestoneDate;
import health.zaoxue.mentorship.MilestoneKind;
import health.zaoxue.mentorship.MilestoneReport;
import health.zaoxue.mentorship.MilestoneStanding;
import health.zaoxue.mentorship.NewDegree;
import health.zaoxue.mentorship.NewMilestone;
import health.zaoxue.mentorship.NewPublication;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.LearningLife;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Told;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DegreeIT {
    @Inject
    private DegreeService degrees;

    @Inject
    private DegreeWorkService work;

    @Inject
    private DegreeWatchService watch;

    @Inject
    private LearningLife life;

    @Inject
    private TrainingHospital place;

    @Inject
    private TrainingHospital elsewhere;

    @Inject
    private Acting acting;

    @Inject
    private OwnerDatabase database;

    @Inject
    private Told told;

    @BeforeEach
    void open() {
        place.open();
    }

    @Test
    @Tag("R-MEN-161")
    void a_physician_proposes_once_one_pathway_with_the_usual_milestones() {
        NewDegree wanted = life.degree(place);
        UUID id =
                acting.as(place.apprentice, () -> degrees.proposeDegree(wanted)).value();

        assertThat(acting.as(place.apprentice, () -> degrees.proposeDegree(wanted))
                        .value())
                .isEqualTo(id);
        assertThat(acting.as(place.apprentice, () -> degrees.proposeDegree(life.degree(place)))
                        .reasons())
                .containsExactly(Refusal.of("degree.another"));
        assertThat(read(place.apprentice, id).milestones())
                .hasSize(8)
                .extracting(DegreeDetail.Milestone::kind)
                .startsWith(MilestoneKind.ENROLMENT)
                .endsWith(MilestoneKind.CONFERRAL);
        assertThat(told.of("DEGREE_PROPOSED", id))
                .contains(
                        place.mentor.person().toString(),
                        place.otherApprentice.person().toString());
    }

    @Test
    @Tag("R-MEN-160")
    void a_supervisor_agrees_and_each_of_the_three_lets_it_rest_with_a_reason() {
        UUID id = proposed();
        assertThat(move(place.apprentice, id, DegreeState.RUNNING, "").reasons())
                .containsExactly(Refusal.of("degree.not-now"));
        move(place.mentor, id, DegreeState.RUNNING, "").value();
        assertThat(move(place.apprentice, id, DegreeState.SUSPENDED, "").reasons())
                .containsExactly(Refusal.at("reason", "text.missing"));
        move(place.apprentice, id, DegreeState.SUSPENDED, "A child was born").value();
        move(place.otherApprentice, id, DegreeState.RUNNING, "Back at work").value();
        assertThat(move(place.mentor, id, DegreeState.CONFERRED, "Done").reasons())
                .containsExactly(Refusal.of("degree.not-now"));

        assertThat(read(place.apprentice, id).history())
                .extracting(DegreeDetail.Step::reason)
                .containsExactly("", "", "A child was born", "Back at work");
    }

    @Test
    @Tag("R-MEN-162")
    void supervisors_confirm_what_was_reported_and_the_conferral_comes_last_and_ends_it() {
        UUID id = running();
        UUID conferral = milestone(id, MilestoneKind.CONFERRAL);
        assertThat(confirm(place.mentor, conferral).reasons()).containsExactly(Refusal.of("degree.not-now"));
        report(conferral);
        assertThat(confirm(place.mentor, conferral).reasons()).containsExactly(Refusal.of("degree.others-first"));
        assertThatThrownBy(() -> confirm(place.apprentice, conferral)).isInstanceOf(NotFound.class);

        read(place.apprentice, id).milestones().stream()
                .filter(one -> one.kind() != MilestoneKind.CONFERRAL)
                .forEach(one -> {
                    report(one.id());
                    confirm(place.otherApprentice, one.id()).value();
                    confirm(place.mentor, one.id()).value();
                });
        confirm(place.mentor, conferral).value();

        assertThat(read(place.head, id).row().state()).isEqualTo(DegreeState.CONFERRED);
        assertThat(read(place.head, id).milestones())
                .allMatch(one -> one.standing() == MilestoneStanding.CONFIRMED && one.confirmedBy() != null);
        assertThat(move(place.mentor, id, DegreeState.SUSPENDED, "Too late").reasons())
                .containsExactly(Refusal.of("degree.not-now"));
        assertThat(told.of("DEGREE_REPORTED", id))
                .contains(place.mentor.person().toString());
    }

    @Test
    @Tag("R-MEN-164")
    void own_milestones_and_publications_are_added_once() {
        UUID id = running();
        NewMilestone visit = new NewMilestone(UUID.randomUUID(), id, "Six months in Beijing", place.today());
        NewPublication paper = new NewPublication(
                UUID.randomUUID(), id, "Union of tibial fractures", "Plateau Medicine", 2025, "10.1000/182", 1, 4);
        for (int i = 0; i < 2; i++) {
            acting.as(place.otherApprentice, () -> work.addMilestone(visit)).value();
            acting.as(place.apprentice, () -> work.addPublication(paper)).value();
        }

        assertThat(read(place.mentor, id).milestones()).hasSize(9);
        assertThat(read(place.mentor, id).publications()).hasSize(1);
        NewPublication again = new NewPublication(
                UUID.randomUUID(), id, "Union of tibial fractures", "Plateau Medicine", 2025, "10.1000/182", 1, 4);
        assertThat(acting.as(place.apprentice, () -> work.addPublication(again)).reasons())
                .containsExactly(Refusal.at("doi", "degree.doi.twice"));
    }

    @Test
    @Tag("R-MEN-165")
    void all_three_are_reminded_once_thirty_days_before_and_once_when_it_is_overdue_and_not_while_it_rests() {
        UUID id = running();
        UUID data = milestone(id, MilestoneKind.DATA);
        schedule(data, 31);
        look();
        assertThat(reminders("DEGREE_DUE", data)).isEqualTo("0");
        schedule(data, 30);
        look();
        look();
        assertThat(reminders("DEGREE_DUE", data)).isEqualTo("3");
        move(place.mentor, id, DegreeState.SUSPENDED, "Leave").value();
        schedule(data, -1);
        look();
        assertThat(reminders("DEGREE_OVERDUE", data)).isEqualTo("0");
        move(place.mentor, id, DegreeState.RUNNING, "Back").value();
        look();
        look();
        assertThat(reminders("DEGREE_OVERDUE", data)).isEqualTo("3");
        assertThat(acting.as(
                                place.head,
                                () -> degrees.within(new Listing(0, 10, "overdue", false, Map.of("overdue", "yes"))))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.overdue()).isPositive());
    }

    @Test
    @Tag("R-MEN-161")
    void another_hospital_and_other_colleagues_see_nothing_of_it() {
        elsewhere.open();
        UUID id = proposed();

        assertThatThrownBy(() -> read(elsewhere.head, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(place.otherMentor, id)).isInstanceOf(NotFound.class);
        assertThat(acting.as(elsewhere.head, () -> degrees.within(Listing.first(10)))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> move(place.head, id, DegreeState.ABANDONED, "No"))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(place.mentor, () -> degrees.mine())).hasSize(1);
    }

    private UUID proposed() {
        return acting.as(place.apprentice, () -> degrees.proposeDegree(life.degree(place)))
                .value();
    }

    private UUID running() {
        UUID id = proposed();
        move(place.mentor, id, DegreeState.RUNNING, "").value();
        return id;
    }

    private DegreeDetail read(Caller who, UUID id) {
        return acting.as(who, () -> degrees.degree(id));
    }

    private UUID milestone(UUID id, MilestoneKind kind) {
        return read(place.apprentice, id).milestones().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Outcome<UUID> move(Caller who, UUID id, DegreeState next, String reason) {
        int version = read(place.apprentice, id).version();
        return acting.as(who, () -> degrees.moveDegree(new DegreeStep(id, version, next, reason)));
    }

    private void report(UUID milestone) {
        acting.as(
                        place.apprentice,
                        () -> work.reportMilestone(
                                new MilestoneReport(milestone, place.today(), "Letter in the folder of the office")))
                .value();
    }

    private Outcome<UUID> confirm(Caller who, UUID milestone) {
        return acting.as(who, () -> work.confirmMilestone(milestone));
    }

    private void schedule(UUID milestone, int days) {
        acting.as(
                        place.mentor,
                        () -> work.scheduleMilestone(
                                new MilestoneDate(milestone, place.today().plusDays(days))))
                .value();
    }

    private void look() {
        acting.as(
                new Caller(new UUID(8, 8), "House", Set.of(Role.COMMISSION_OFFICIAL), new Area.Region(), null, null),
                () -> {
                    watch.remindOfMilestones();
                    return true;
                });
    }

    private String reminders(String kind, UUID milestone) {
        return String.valueOf(database.text("select count(*)::text from platform.notice n where n.kind = '" + kind
                + "' and n.key like '%" + milestone + "%'"));
    }
}
