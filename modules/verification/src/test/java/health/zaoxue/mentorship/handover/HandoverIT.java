package health.zaoxue.mentorship.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.HandoverAnswer;
import health.zaoxue.mentorship.HandoverEntry;
import health.zaoxue.mentorship.HandoverFactKind;
import health.zaoxue.mentorship.HandoverFile;
import health.zaoxue.mentorship.HandoverOffer;
import health.zaoxue.mentorship.HandoverPart;
import health.zaoxue.mentorship.HandoverResult;
import health.zaoxue.mentorship.HandoverRow;
import health.zaoxue.mentorship.HandoverService;
import health.zaoxue.mentorship.HandoverState;
import health.zaoxue.mentorship.PairingChoices;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.HandoverLife;
import health.zaoxue.testing.InhabitedHospital;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.RandomFacts;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class HandoverIT {
    @Inject
    private RandomFacts facts;

    @Inject
    private HandoverService handovers;

    @Inject
    private HandoverLife life;

    @Inject
    private InhabitedHospital here;

    @Inject
    private OwnerDatabase database;

    @Inject
    private Acting acting;

    private TrainingHospital training;

    @BeforeEach
    void live() {
        here.live();
        training = here.training();
    }

    @Test
    @Tag("R-MEN-120")
    void it_opens_ninety_days_before_the_end_or_when_an_earlier_end_is_planned_and_reminds_once_at_each_mark() {
        training.endTour(training.mentor, training.today().plusDays(91));
        life.look();
        assertThat(mine(training.mentor)).noneMatch(row -> row.state() == HandoverState.OPEN);

        database.execute(
                "update identity.tour set change = 'ENDED_EARLY' where person_id = '" + training.mentor.person() + "'");
        life.look();
        assertThat(own().handover().state()).isEqualTo(HandoverState.OPEN);
        assertThat(told("HANDOVER_OPENED")).isEqualTo(1);

        database.execute("update mentorship.handover set opened_on = opened_on - 40 where mentor_id = '"
                + training.mentor.person() + "'");
        for (int left : new int[] {60, 59, 30, 29}) {
            training.endTour(training.mentor, training.today().plusDays(left));
            life.look();
            life.look();
        }
        assertThat(told("HANDOVER_DUE")).isEqualTo(4);
        assertThat(told("HANDOVER_OPENED")).isEqualTo(1);
    }

    @Test
    @Tag("R-MEN-122")
    void its_file_is_built_from_what_is_recorded() {
        HandoverFile file = opened();

        assertThat(file.of(HandoverPart.APPRENTICE)).hasSize(1);
        assertThat(file.of(HandoverPart.APPRENTICE).get(0).first().stage()).isNotNull();
        assertThat(file.of(HandoverPart.TECHNIQUE)).singleElement().satisfies(entry -> {
            assertThat(entry.subject()).isEqualTo(training.technique);
            assertThat(entry.first().independent()).isEqualTo(1);
            assertThat(entry.first().cases()).isEqualTo(5);
        });
        assertThat(file.of(HandoverPart.ITEM))
                .extracting(entry -> entry.first().kind())
                .contains(HandoverFactKind.PAIRING, HandoverFactKind.QUEUE, HandoverFactKind.NO_TRAINER);
    }

    @Test
    @Tag("R-MEN-122")
    void whom_others_teach_is_not_in_it() {
        facts.enter(training, new Random(5));

        assertThat(opened().of(HandoverPart.APPRENTICE))
                .extracting(HandoverEntry::subject)
                .containsExactly(training.apprentice.person());
    }

    @Test
    @Tag("R-MEN-240")
    void problems_of_devices_that_the_mentor_reported_are_handed_over_until_they_are_closed() {
        String theirs = "update equipment.issue set reporter = '" + training.mentor.person() + "'%s where hospital = '"
                + training.hospital + "'";

        database.execute(theirs.formatted(""));
        assertThat(opened().of(HandoverPart.ITEM))
                .extracting(entry -> entry.first().kind())
                .contains(HandoverFactKind.PROBLEM);

        database.execute(theirs.formatted(", state = 'CONFIRMED', resolution = 'REPAIRED'"));
        assertThat(opened().of(HandoverPart.ITEM))
                .extracting(entry -> entry.first().kind())
                .doesNotContain(HandoverFactKind.PROBLEM);
    }

    @Test
    @Tag("R-MEN-124")
    void it_is_handed_in_whole_to_somebody_who_stays_and_keeps_its_facts_from_then_on() {
        UUID id = opened().handover().id();

        assertThat(offer(id, training.office.person()).reasons())
                .extracting(Refusal::code)
                .containsExactlyInAnyOrder("handover.successor", "handover.unfinished");
        assertThat(file(training.mentor, id).successors())
                .extracting(PairingChoices.Choice::person)
                .containsExactlyInAnyOrder(training.otherMentor.person(), training.apprentice.person());

        life.describeAll(training.mentor, id);
        life.offer(training.mentor, id, training.apprentice);
        List<?> handedIn = file(training.apprentice, id).entries();
        database.execute(
                "update mentorship.case_entry set state = 'RETURNED' where state = 'SUBMITTED' and mentor_id = '"
                        + training.mentor.person() + "'");

        assertThat(file(training.apprentice, id).entries()).isEqualTo(handedIn);
        assertThat(told(training.apprentice, "HANDOVER_OFFERED")).isEqualTo(1);
    }

    @Test
    @Tag("R-MEN-121")
    void the_successor_asks_and_then_takes_it_over_for_good() {
        UUID id = opened().handover().id();
        life.describeAll(training.mentor, id);
        life.offer(training.mentor, id, training.apprentice);

        int version = file(training.apprentice, id).handover().version();
        HandoverAnswer asked = new HandoverAnswer(id, version, "Where do the long screws lie?");
        acting.as(training.apprentice, () -> handovers.handBack(asked)).value();
        acting.as(training.apprentice, () -> handovers.handBack(asked)).value();
        assertThat(file(training.mentor, id).question()).isEqualTo("Where do the long screws lie?");
        assertThat(told("HANDOVER_QUESTIONED")).isEqualTo(1);

        life.offer(training.mentor, id, training.apprentice);
        life.accept(training.apprentice, id);
        assertThat(file(training.apprentice, id).handover().acceptedAt()).isNotNull();
        assertThat(acting.as(
                                training.mentor,
                                () -> handovers.describe(HandoverLife.note(
                                        id, file(training.mentor, id).entries().get(0))))
                        .reasons())
                .containsExactly(Refusal.of("handover.not-now"));
        assertThat(told("HANDOVER_ACCEPTED")).isEqualTo(1);
    }

    @Test
    @Tag("R-MEN-121")
    void of_two_answers_at_once_one_holds() {
        UUID id = opened().handover().id();
        life.describeAll(training.mentor, id);
        life.offer(training.mentor, id, training.apprentice);
        int version = file(training.apprentice, id).handover().version();

        List<Attempt<Outcome<UUID>>> attempts = acting.together(
                2,
                i -> () -> i == 0
                        ? handovers.accept(new HandoverAnswer(id, version, ""))
                        : handovers.handBack(new HandoverAnswer(id, version, "One more question")),
                i -> training.apprentice);

        assertThat(attempts)
                .filteredOn(attempt -> attempt instanceof Attempt.Answered<Outcome<UUID>> answered
                        && answered.answer().isDone())
                .hasSize(1);
    }

    @Test
    @Tag("R-MEN-126")
    void three_months_after_the_end_it_is_counted_what_is_still_done_and_who_oversees_it_reads_that() {
        HandoverRow row = mine(training.otherMentor).get(0);

        HandoverFile file = acting.as(training.head, () -> handovers.within(row.id()));
        assertThat(file.handover().checkedOn()).isEqualTo(training.today());
        assertThat(file.checks()).singleElement().satisfies(check -> {
            assertThat(check.technique()).isEqualTo(training.technique);
            assertThat(check.cases()).isZero();
            assertThat(check.minimum()).isEqualTo(2);
            assertThat(check.result()).isEqualTo(HandoverResult.STOPPED);
        });
        assertThat(listed(Map.of("result", "stopped"))).contains(row.id());
        assertThat(listed(Map.of("result", "kept"))).doesNotContain(row.id());
        life.look();
        assertThat(acting.as(training.head, () -> handovers.within(row.id())).checks())
                .hasSize(1);
    }

    @Test
    @Tag("R-MEN-127")
    void a_technique_that_is_done_too_rarely_is_told_to_the_successor_once_in_ninety_days() {
        UUID id = mine(training.otherMentor).get(0).id();
        String done =
                String.valueOf(database.text("select count(*)::text from mentorship.fact_case where technique_id = '"
                        + training.technique + "' and role not in ('OBSERVED', 'ASSISTED') and case_date > '"
                        + training.today().minusDays(90) + "'"));

        keptBy(id, done);
        life.look();
        assertThat(told(training.mentor, "TECHNIQUE_RARE")).isZero();
        keptBy(id, done + " + 1");
        life.look();
        life.look();
        assertThat(told(training.mentor, "TECHNIQUE_RARE")).isEqualTo(1);
        database.execute("update mentorship.handover set last_day = last_day - 80 where id = '" + id + "'");
        life.look();
        assertThat(told(training.mentor, "TECHNIQUE_RARE")).isEqualTo(2);
    }

    private void keptBy(UUID handover, String cases) {
        database.execute("update mentorship.handover_note set minimum = " + cases
                + " where part = 'TECHNIQUE' and handover_id = '" + handover + "'");
    }

    @Test
    @Tag("R-MEN-120")
    void what_nobody_took_over_lapses_after_the_last_day_with_its_facts() {
        UUID id = opened().handover().id();
        training.endTour(training.mentor, training.today().minusDays(1));
        life.look();

        HandoverFile file = acting.as(training.head, () -> handovers.within(id));
        assertThat(file.handover().state()).isEqualTo(HandoverState.LAPSED);
        assertThat(file.entries()).isNotEmpty();
    }

    @Test
    void nobody_else_reads_or_answers_it() {
        UUID id = opened().handover().id();
        UUID elsewhere = UUID.randomUUID();
        Caller stranger = new Caller(
                UUID.randomUUID(),
                "Elsewhere",
                Set.of(Role.DEPARTMENT_HEAD, Role.AID_STAFF),
                new Area.Hospital(elsewhere),
                elsewhere,
                null);

        assertThatThrownBy(() -> acting.as(stranger, () -> handovers.within(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(stranger, () -> handovers.mine(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(training.otherMentor, () -> handovers.mine(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(training.apprentice, () -> handovers.accept(new HandoverAnswer(id, 1, ""))))
                .isInstanceOf(NotFound.class);
    }

    private HandoverFile opened() {
        training.endTour(training.mentor, training.today().plusDays(50));
        life.look();
        return own();
    }

    private HandoverFile own() {
        UUID id = mine(training.mentor).stream()
                .filter(row -> row.mentor().equals(training.mentor.person()))
                .findFirst()
                .orElseThrow()
                .id();
        return file(training.mentor, id);
    }

    private List<HandoverRow> mine(Caller caller) {
        return acting.as(caller, () -> handovers.mine());
    }

    private HandoverFile file(Caller caller, UUID id) {
        return acting.as(caller, () -> handovers.mine(id));
    }

    private Outcome<UUID> offer(UUID id, UUID successor) {
        int version = file(training.mentor, id).handover().version();
        return acting.as(
                training.mentor, () -> handovers.offer(new HandoverOffer(id, version, successor, "Dear colleague")));
    }

    private List<UUID> listed(Map<String, String> filters) {
        return acting.as(training.head, () -> handovers.within(new Listing(0, 50, null, true, filters))).rows().stream()
                .map(HandoverRow::id)
                .toList();
    }

    private long told(String kind) {
        return told(training.mentor, kind);
    }

    private long told(Caller reader, String kind) {
        return Long.parseLong(database.text("select count(*)::text from platform.notice where kind = '" + kind
                + "' and recipient_id = '" + reader.person() + "'"));
    }
}
