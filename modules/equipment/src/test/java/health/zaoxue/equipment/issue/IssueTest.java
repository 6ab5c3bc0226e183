package health.zaoxue.equipment.issue;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.equipment.IssueAct;
import health.zaoxue.equipment.IssueState;
import health.zaoxue.equipment.Resolution;
import health.zaoxue.equipment.Severity;
import health.zaoxue.equipment.WaitReason;
import health.zaoxue.kernel.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueTest {
    private static final UUID NURSE = UUID.randomUUID();
    private static final UUID ENGINEER = UUID.randomUUID();
    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    /** Written down once more, on purpose: what may follow what. */
    private static final Map<IssueState, Set<IssueState>> MAY_FOLLOW = Map.of(
            IssueState.REPORTED, EnumSet.of(IssueState.ACKNOWLEDGED),
            IssueState.ACKNOWLEDGED, EnumSet.of(IssueState.IN_PROGRESS),
            IssueState.IN_PROGRESS, EnumSet.of(IssueState.WAITING_FOR_PART, IssueState.RESOLVED),
            IssueState.WAITING_FOR_PART, EnumSet.of(IssueState.IN_PROGRESS, IssueState.RESOLVED),
            IssueState.RESOLVED, EnumSet.of(IssueState.CONFIRMED, IssueState.REOPENED),
            IssueState.REOPENED, EnumSet.of(IssueState.ACKNOWLEDGED, IssueState.IN_PROGRESS),
            IssueState.CONFIRMED, EnumSet.noneOf(IssueState.class));

    @Property
    @net.jqwik.api.Tag("R-EQP-05")
    @net.jqwik.api.Tag("R-EQP-09")
    void no_sequence_of_acts_leaves_the_allowed_ways_or_a_gap_in_the_history(
            @ForAll @Size(max = 60) List<IssueAct> acts) {
        Issue issue = reported(Severity.OUT_OF_SERVICE);
        List<IssueStep> history = new ArrayList<>(List.of(issue.firstStep()));

        for (IssueAct act : acts) {
            IssueState before = issue.state();
            Outcome<IssueStep> outcome = carryOut(issue, act, history.size());
            if (outcome.isDone()) {
                assertThat(MAY_FOLLOW.get(before)).contains(issue.state());
                assertThat(outcome.value().from()).isEqualTo(before);
                history.add(outcome.value());
            } else {
                assertThat(issue.state()).isEqualTo(before);
                assertThat(outcome.reasons()).hasSize(1);
            }
            assertThat(issue.resolution() != null)
                    .isEqualTo(EnumSet.of(IssueState.RESOLVED, IssueState.CONFIRMED)
                            .contains(issue.state()));
        }

        assertThat(history).extracting(IssueStep::ordinal).isSorted().doesNotHaveDuplicates();
        assertThat(issue.steps()).isEqualTo(history.size());
        assertThat(history.get(history.size() - 1).to()).isEqualTo(issue.state());
    }

    @ParameterizedTest
    @Tag("R-EQP-05")
    @CsvSource({
        "'', START, issue.not-acknowledged",
        "'', RESOLVE, issue.not-acknowledged",
        "'', CONFIRM, issue.not-resolved",
        "ACKNOWLEDGE, ACKNOWLEDGE, issue.already-acknowledged",
        "ACKNOWLEDGE, RESOLVE, issue.not-started",
        "ACKNOWLEDGE START, START, issue.already-in-progress",
        "ACKNOWLEDGE START, ACKNOWLEDGE, issue.already-acknowledged",
        "ACKNOWLEDGE START WAIT, WAIT, issue.already-waiting-for-part",
        "ACKNOWLEDGE START RESOLVE, RESOLVE, issue.already-resolved",
        "ACKNOWLEDGE START RESOLVE, START, issue.already-resolved",
        "ACKNOWLEDGE START RESOLVE CONFIRM, CONFIRM, issue.already-confirmed",
        "ACKNOWLEDGE START RESOLVE CONFIRM, REOPEN, issue.closed",
        "ACKNOWLEDGE START RESOLVE REOPEN, REOPEN, issue.already-reopened",
        "ACKNOWLEDGE START RESOLVE REOPEN, CONFIRM, issue.not-resolved",
        "ACKNOWLEDGE START RESOLVE REOPEN, RESOLVE, issue.not-acknowledged"
    })
    void a_refusal_says_what_stands_in_the_way(String done, IssueAct act, String code) {
        Issue issue = reported(Severity.DEGRADED);
        for (String earlier : done.split(" ")) {
            if (!earlier.isEmpty()) {
                assertThat(carryOut(issue, IssueAct.valueOf(earlier), 1).isDone())
                        .isTrue();
            }
        }

        assertThat(carryOut(issue, act, 1).reasons()).extracting("code").containsExactly(code);
    }

    @Test
    @Tag("R-EQP-08")
    void only_the_reporter_confirms_or_reopens() {
        Issue issue = resolved();

        assertThat(issue.confirm(by(ENGINEER, "")).reasons())
                .extracting("code")
                .containsExactly("issue.not-yours-to-confirm");
        assertThat(issue.reopen(by(ENGINEER, "it leaks")).reasons())
                .extracting("code")
                .containsExactly("issue.not-yours-to-confirm");
        assertThat(issue.confirm(by(NURSE, "")).isDone()).isTrue();
    }

    @Test
    @Tag("R-EQP-08")
    void reopening_needs_a_reason() {
        Issue issue = resolved();

        assertThat(issue.reopen(by(NURSE, " ")).reasons()).extracting("field").containsExactly("reason");
        assertThat(issue.state()).isEqualTo(IssueState.RESOLVED);
        assertThat(issue.reopen(by(NURSE, "it still leaks")).isDone()).isTrue();
    }

    @Test
    @Tag("R-EQP-09")
    void the_history_begins_with_the_report_and_a_refused_act_adds_nothing() {
        Issue issue = reported(Severity.DEGRADED);

        issue.resolve(Resolution.REPAIRED, by(ENGINEER, ""));

        assertThat(issue.firstStep().ordinal()).isEqualTo(1);
        assertThat(issue.firstStep().from()).isNull();
        assertThat(issue.firstStep().to()).isEqualTo(IssueState.REPORTED);
        assertThat(issue.steps()).isEqualTo(1);
    }

    @ParameterizedTest
    @Tag("R-EQP-06")
    @CsvSource({"PATIENT_RISK, true", "OUT_OF_SERVICE, true", "DEGRADED, false", "QUESTION, false"})
    void grave_problems_take_a_device_out_of_service(Severity severity, boolean out) {
        assertThat(severity.takesOutOfService()).isEqualTo(out);
    }

    private static Issue resolved() {
        Issue issue = reported(Severity.DEGRADED);
        issue.acknowledge(by(ENGINEER, ""));
        issue.start(by(ENGINEER, ""));
        issue.resolve(Resolution.REPAIRED, by(ENGINEER, ""));
        return issue;
    }

    private static Issue reported(Severity severity) {
        return new Issue(
                new Issue.Complaint(UUID.randomUUID(), UUID.randomUUID(), "INFUS-OCCL", null, severity, null),
                by(NURSE, ""));
    }

    private static Outcome<IssueStep> carryOut(Issue issue, IssueAct act, int minutes) {
        Signature engineer = new Signature(ENGINEER, START.plusSeconds(60L * minutes), "");
        Signature nurse = new Signature(NURSE, START.plusSeconds(60L * minutes), "still leaks");
        return switch (act) {
            case ACKNOWLEDGE -> issue.acknowledge(engineer);
            case START -> issue.start(engineer);
            case WAIT -> issue.waitFor(WaitReason.SPARE_PART, engineer);
            case RESOLVE -> issue.resolve(Resolution.REPAIRED, engineer);
            case CONFIRM -> issue.confirm(nurse);
            case REOPEN -> issue.reopen(nurse);
        };
    }

    private static Signature by(UUID person, String note) {
        return new Signature(person, START, note);
    }
}
