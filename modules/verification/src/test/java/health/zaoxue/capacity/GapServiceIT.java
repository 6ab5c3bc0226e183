package health.zaoxue.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.CaseSignedOff;
import health.zaoxue.mentorship.CertificationGranted;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.clock.ProgrammeClock;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.OneTransaction;
import health.zaoxue.testing.StatementCounter;
import health.zaoxue.testing.TrainingHospital;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class GapServiceIT {
    private static final String WHY = "Twelve patients had to travel away last year";

    @Inject
    private GapService gaps;

    @Inject
    private Acting acting;

    @Inject
    private TrainingHospital training;

    @Inject
    private Event<CaseSignedOff> signedOff;

    @Inject
    private Event<CertificationGranted> granted;

    @Inject
    private OneTransaction together;

    @BeforeEach
    void open() {
        training.open();
    }

    @Test
    void a_head_names_a_gap_and_everybody_of_the_hospital_sees_it() {
        GapView named = identify().value();

        GapView seen = acting.as(training.apprentice, () -> gaps.gap(named.id()));

        assertThat(seen).isEqualTo(named);
        assertThat(seen.number()).matches("G-\\d{4,}");
        assertThat(seen.state()).isEqualTo(GapState.IDENTIFIED);
        assertThat(acting.as(training.apprentice, () -> gaps.openGaps(training.hospital)))
                .containsExactly(seen);
    }

    @Test
    @Tag("R-CAP-01")
    void the_same_gap_is_not_named_twice() {
        GapView first = identify().value();

        Outcome<GapView> second = identify();

        assertThat(second.reasons()).containsExactly(Refusal.at("technique", "gap.exists", first.number()));
    }

    @Test
    @Tag("R-CAP-01")
    void of_ten_heads_who_name_the_same_gap_at_once_one_succeeds() {
        List<Attempt<Outcome<GapView>>> attempts =
                acting.together(10, i -> () -> gaps.identify(request()), i -> training.head);

        assertThat(attempts).allMatch(attempt -> attempt instanceof Attempt.Answered);
        assertThat(attempts.stream()
                        .map(attempt -> ((Attempt.Answered<Outcome<GapView>>) attempt).answer())
                        .filter(Outcome::isDone))
                .hasSize(1);
    }

    @Test
    @Tag("R-CAP-06")
    void a_withdrawn_gap_can_be_named_again() {
        GapView first = identify().value();
        acting.as(
                training.head,
                () -> gaps.withdraw(new WithdrawGap(first.id(), first.version(), "Patients go to the neighbour")));

        Outcome<GapView> again = identify();

        assertThat(again.isDone()).isTrue();
        assertThat(again.value().number()).isNotEqualTo(first.number());
    }

    @Test
    @Tag("R-PLT-100")
    void a_form_that_comes_again_does_not_name_a_gap_that_was_given_up_since() {
        UUID key = UUID.randomUUID();
        GapView named =
                acting.as(training.head, () -> gaps.identify(key, request())).value();
        WithdrawGap withdrawal = new WithdrawGap(named.id(), named.version(), "Patients go to the neighbour");
        acting.as(training.head, () -> gaps.withdraw(withdrawal)).value();

        GapView again =
                acting.as(training.head, () -> gaps.identify(key, request())).value();

        assertThat(again.id()).isEqualTo(named.id());
        assertThat(again.state()).isEqualTo(GapState.WITHDRAWN);
    }

    @Test
    @Tag("R-CAP-06")
    void giving_up_needs_a_reason() {
        GapView gap = identify().value();

        Outcome<GapView> outcome =
                acting.as(training.head, () -> gaps.withdraw(new WithdrawGap(gap.id(), gap.version(), "no")));

        assertThat(outcome.reasons()).extracting(Refusal::field).containsExactly("reason");
    }

    @Test
    void a_plan_names_people_who_are_there_and_a_day_ahead() {
        GapView gap = identify().value();

        Outcome<GapView> wrong = plan(gap, training.mentor.person(), UUID.randomUUID(), training.today());
        Outcome<GapView> right = plan(
                gap,
                training.head.person(),
                training.mentor.person(),
                training.today().plusDays(90));

        assertThat(wrong.reasons())
                .extracting(Refusal::code)
                .containsExactly("gap.owner.elsewhere", "gap.mentor.elsewhere", "gap.target.past");
        assertThat(right.value().state()).isEqualTo(GapState.PLANNED);
        assertThat(detail(gap).plan()).isNotNull();
    }

    @Test
    void somebody_who_saw_an_older_version_is_told_so() {
        GapView gap = identify().value();
        plan(
                gap,
                training.head.person(),
                training.mentor.person(),
                training.today().plusDays(90));

        assertThatThrownBy(() -> plan(
                        gap,
                        training.head.person(),
                        training.otherMentor.person(),
                        training.today().plusDays(60)))
                .hasStackTraceContaining(OptimisticLockException.class.getName());
    }

    @Test
    void a_gap_of_another_hospital_does_not_exist() {
        GapView gap = identify().value();
        Caller stranger = new Caller(
                UUID.randomUUID(),
                "Stranger",
                Set.of(Role.HOSPITAL_HEAD),
                new Area.Hospital(UUID.randomUUID()),
                UUID.randomUUID(),
                null);

        assertThatThrownBy(() -> acting.as(stranger, () -> gaps.gap(gap.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(stranger, () -> gaps.detail(gap.id())))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(stranger, () -> gaps.gaps(List.of(gap.id())))).isEmpty();
        assertThatThrownBy(() -> acting.as(training.apprentice, () -> gaps.identify(request())))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    @Tag("R-CAP-07")
    void facts_in_any_order_and_told_twice_lead_to_the_same_gap() {
        GapView gap = identify().value();
        List<Callable<@Nullable Void>> facts = new ArrayList<>(List.of(
                tellCase(CaseRole.ASSISTED, training.today().minusDays(60)),
                tellCase(CaseRole.SUPERVISED_UNSCRUBBED, training.today().minusDays(30)),
                tellCase(CaseRole.PERFORMED, training.today().minusDays(3)),
                tellCertification()));
        facts.addAll(List.copyOf(facts));
        Collections.shuffle(facts, new Random(20261122));

        facts.forEach(fact -> acting.as(training.mentor, fact));

        GapView moved = acting.as(training.head, () -> gaps.gap(gap.id()));
        assertThat(moved.state()).isEqualTo(GapState.FILLED);
        assertThat(moved.dates().introduced()).isEqualTo(training.today().minusDays(60));
        assertThat(moved.dates().practised()).isEqualTo(training.today().minusDays(30));
        assertThat(moved.dates().filled()).isEqualTo(training.today());
    }

    @Test
    @Tag("R-CAP-07")
    void facts_told_at_the_same_moment_all_count_and_none_fails() {
        GapView gap = identify().value();
        List<Callable<@Nullable Void>> facts = IntStream.rangeClosed(1, 12)
                .mapToObj(days -> tellCase(CaseRole.PERFORMED, training.today().minusDays(days)))
                .toList();

        List<Attempt<@Nullable Void>> attempts = acting.together(12, facts::get, i -> training.mentor);

        assertThat(attempts).allMatch(attempt -> attempt instanceof Attempt.Answered);
        assertThat(acting.as(training.head, () -> gaps.gap(gap.id())).dates().introduced())
                .isEqualTo(training.today().minusDays(12));
    }

    @Test
    void a_gap_that_is_named_late_finds_what_has_happened_before() {
        acting.as(
                training.mentor,
                tellCase(CaseRole.SUPERVISED_UNSCRUBBED, training.today().minusDays(30)));

        GapView gap = identify().value();

        assertThat(gap.state()).isEqualTo(GapState.PRACTISED_LOCALLY);
        assertThat(detail(gap).history())
                .extracting(GapStep::reached)
                .containsExactly(GapState.IDENTIFIED, GapState.INTRODUCED, GapState.PRACTISED_LOCALLY);
    }

    @Test
    @Tag("R-CAP-01")
    void what_the_hospital_can_do_already_is_no_gap() {
        acting.as(training.mentor, tellCase(CaseRole.PERFORMED, training.today().minusDays(3)));
        acting.as(training.mentor, tellCertification());

        assertThat(identify().reasons()).containsExactly(Refusal.at("technique", "gap.no-gap", training.today()));
    }

    @Test
    void the_list_sorts_and_filters_in_one_statement_and_is_counted_by_one_more_when_it_begins() {
        GapView gap = identify().value();
        Listing planned = new Listing(0, 10, "target", false, Map.of("state", "PLANNED"));
        Listing named = new Listing(0, 10, "technique", true, Map.of("number", gap.number(), "technique", "fixation"));

        assertThat(acting.as(training.head, () -> gaps.gaps(null, planned)).total())
                .isZero();
        Page<GapRow> found = acting.as(training.head, () -> gaps.gaps(null, named));
        assertThat(found.rows()).extracting(GapRow::number).containsExactly(gap.number());
        assertThat(statements(named)).isEqualTo(2);
        assertThat(statements(named.knowing(found.known()))).isEqualTo(1);
    }

    private long statements(Listing listing) {
        return StatementCounter.during(() -> acting.as(training.head, () -> gaps.gaps(null, listing))).stream()
                .filter(sql -> !sql.contains("set_config"))
                .count();
    }

    private Outcome<GapView> identify() {
        return acting.as(training.head, () -> gaps.identify(request()));
    }

    private IdentifyGap request() {
        return new IdentifyGap(null, training.technique, WHY);
    }

    private Outcome<GapView> plan(GapView gap, UUID owner, UUID mentor, LocalDate target) {
        return acting.as(training.head, () -> gaps.plan(new PlanGap(gap.id(), gap.version(), owner, mentor, target)));
    }

    private GapDetail detail(GapView gap) {
        return acting.as(training.head, () -> gaps.detail(gap.id()));
    }

    private Callable<@Nullable Void> tellCase(CaseRole role, LocalDate day) {
        CaseSignedOff told = new CaseSignedOff(
                UUID.randomUUID(),
                training.hospital,
                training.technique,
                training.apprentice.person(),
                role,
                day,
                Instant.EPOCH);
        return inTransaction(() -> signedOff.fire(told));
    }

    private Callable<@Nullable Void> tellCertification() {
        CertificationGranted told = new CertificationGranted(
                UUID.randomUUID(),
                training.hospital,
                training.technique,
                training.apprentice.person(),
                false,
                training.today().atTime(12, 0).atZone(ProgrammeClock.ZONE).toInstant());
        return inTransaction(() -> granted.fire(told));
    }

    private Callable<@Nullable Void> inTransaction(Runnable act) {
        return () -> {
            together.around(act);
            return null;
        };
    }
}
