package health.zaoxue.platform.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.equipment.IssueService;
import health.zaoxue.equipment.Resolution;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Happenings;
import health.zaoxue.testing.InhabitedHospital;
import health.zaoxue.testing.MoneyLife;
import health.zaoxue.testing.OneTransaction;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Population;
import health.zaoxue.testing.StatementCounter;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
@Tag("R-PLT-25")
class NoticesIT {
    @Inject
    private Notices notices;

    @Inject
    private NoticeService inbox;

    @Inject
    private Happenings happenings;

    @Inject
    private InhabitedHospital here;

    @Inject
    private IssueService issues;

    @Inject
    private Acting acting;

    @Inject
    private OneTransaction transaction;

    @Inject
    private OwnerDatabase database;

    private final UUID hospital = UUID.randomUUID();
    private final Caller reader = InhabitedHospital.newcomer(hospital, Role.BIOMEDICAL_ENGINEER);
    private final Caller colleague = InhabitedHospital.newcomer(hospital, Role.BIOMEDICAL_ENGINEER);
    private final Caller elsewhere = InhabitedHospital.newcomer(UUID.randomUUID(), Role.BIOMEDICAL_ENGINEER);

    @Test
    void a_person_reads_what_was_told_as_it_was_told() {
        List<Object> mentions = List.of(
                new Translated("Pump", "泵", "འཐེན་ཆས"),
                LocalDate.of(2026, 5, 18),
                Instant.parse("2026-05-18T02:30:00Z"),
                Word.of(NoticeKind.ISSUE_RESOLVED),
                Labelled.of(NoticeKind.ISSUE_RESOLVED, Word.of(NoticeKind.ISSUE_RESOLVED)),
                "7K2-M4PQ");
        Fact fact = new Fact(NoticeKind.ISSUE_RESOLVED, UUID.randomUUID(), "one", mentions, false);

        as(Population.systemAdmin(), () -> notices.tell(reader.person(), fact));

        NoticeView read = mine(reader).get(0);
        assertThat(read.mentions()).isEqualTo(mentions);
        assertThat(read.kind()).isEqualTo(NoticeKind.ISSUE_RESOLVED);
        assertThat(read.subject()).isEqualTo(fact.subject());
        assertThat(read.read()).isFalse();
    }

    @Test
    void the_same_fact_is_told_once_and_never_to_whoever_did_it() {
        Fact fact = fact();

        as(Population.systemAdmin(), () -> notices.tell(reader.person(), fact));
        as(Population.systemAdmin(), () -> notices.tell(reader.person(), fact));
        as(reader, () -> notices.tell(reader.person(), fact()));

        assertThat(mine(reader)).hasSize(1);
    }

    @Test
    void of_what_did_not_take_place_nobody_is_told() {
        assertThatThrownBy(() -> as(Population.systemAdmin(), () -> {
                    notices.tell(reader.person(), fact());
                    throw new IllegalStateException("no");
                }))
                .hasMessageContaining("no");

        assertThat(mine(reader)).isEmpty();
    }

    @Test
    void what_concerns_a_role_is_told_to_everybody_who_has_it_at_that_hospital() {
        List.of(reader, colleague, elsewhere).forEach(engineer -> happenings.signIn(engineer, null));

        as(colleague, () -> notices.tell(Role.BIOMEDICAL_ENGINEER, hospital, fact()));

        assertThat(mine(reader)).hasSize(1);
        assertThat(mine(colleague)).as("did it").isEmpty();
        assertThat(mine(elsewhere)).isEmpty();
    }

    @Test
    void who_has_left_is_told_nothing_more_that_concerns_a_role() {
        happenings.signIn(reader, "reader@example.org");

        as(Population.systemAdmin(), () -> notices.leave(reader.person()));
        as(colleague, () -> notices.tell(Role.BIOMEDICAL_ENGINEER, hospital, fact()));

        assertThat(mine(reader)).isEmpty();
        assertThat(acting.as(reader, () -> inbox.address())).isNull();
    }

    @Test
    void nobody_opens_the_notice_of_somebody_else() {
        as(Population.systemAdmin(), () -> notices.tell(reader.person(), fact()));
        UUID notice = mine(reader).get(0).id();

        assertThatThrownBy(() -> acting.as(colleague, () -> inbox.open(notice))).isInstanceOf(NotFound.class);

        assertThat(acting.as(reader, () -> inbox.unread())).isEqualTo(1);
    }

    @Test
    void what_is_opened_is_read_and_the_rest_when_all_are() {
        as(Population.systemAdmin(), () -> {
            notices.tell(reader.person(), fact());
            notices.tell(reader.person(), fact());
            notices.tell(reader.person(), fact());
        });

        acting.as(reader, () -> inbox.open(mine(reader).get(0).id()));
        assertThat(acting.as(reader, () -> inbox.unread())).isEqualTo(2);
        assertThat(list(Map.of("state", "unread"), 10)).hasSize(2);

        acting.as(reader, () -> {
            inbox.readAll();
            return true;
        });
        assertThat(acting.as(reader, () -> inbox.unread())).isZero();
        assertThat(list(Map.of("state", "unread"), 10)).isEmpty();
        assertThat(list(Map.of("kind", "ISSUE_RESOLVED"), 2)).hasSize(2);
        assertThat(list(Map.of("kind", "CASE_SENT"), 2)).isEmpty();
    }

    @Test
    void the_mark_costs_one_statement_in_a_transaction_that_is_open() {
        acting.as(reader, () -> {
            transaction.around(() -> {
                inbox.wish();
                assertThat(StatementCounter.during(() -> inbox.unread()).stream()
                                .filter(sql -> !sql.contains("set_config"))
                                .toList())
                        .hasSize(1);
            });
            return true;
        });
    }

    @Test
    void those_whom_it_concerns_are_told_what_happens_at_a_hospital() {
        Caller engineer = InhabitedHospital.newcomer(here.id(), Role.BIOMEDICAL_ENGINEER);
        Caller director = InhabitedHospital.newcomer(here.id(), Role.HOSPITAL_HEAD);
        Caller official = MoneyLife.official();
        List.of(engineer, director, official).forEach(reader -> happenings.signIn(reader, null));

        here.live();
        database.execute("insert into identity.staff_member (id, name_en, employer_kind, hospital_id, title, version)"
                + " values ('%s', 'Engineer', 'HOSPITAL', '%s', '', 1)".formatted(engineer.person(), here.id()));
        repairInVain(engineer);

        assertThat(kinds(here.training().mentor)).contains("CASE_SENT");
        assertThat(kinds(here.training().apprentice)).contains("CASE_SIGNED_OFF", "CERTIFICATION_GRANTED");
        assertThat(kinds(here.training().office)).isEmpty();
        assertThat(kinds(engineer)).containsExactlyInAnyOrder("ISSUE_REPORTED", "ISSUE_REOPENED");
        assertThat(kinds(here.nurse())).contains("ISSUE_ACKNOWLEDGED", "ISSUE_RESOLVED");
        assertThat(kinds(director)).containsExactly("REQUEST_SUBMITTED");
        assertThat(kinds(official)).contains("REQUEST_ENDORSED");
        assertThat(kinds(here.training().head)).containsExactly("REQUEST_APPROVED");
    }

    private void repairInVain(Caller engineer) {
        UUID issue = acting.as(
                here.nurse(), () -> issues.mine(Listing.first(1)).rows().get(0).id());
        acting.as(engineer, () -> issues.acknowledge(issue, "")).value();
        acting.as(engineer, () -> issues.start(issue, "")).value();
        acting.as(engineer, () -> issues.resolve(issue, Resolution.REPAIRED, ""))
                .value();
        acting.as(here.nurse(), () -> issues.reopen(issue, "It stops again.")).value();
    }

    private static Fact fact() {
        return Fact.of(NoticeKind.ISSUE_RESOLVED, UUID.randomUUID(), 1, "Pump");
    }

    private void as(Caller who, Runnable act) {
        acting.as(who, () -> {
            transaction.around(act);
            return who;
        });
    }

    private List<NoticeView> mine(Caller who) {
        return acting.as(who, () -> inbox.mine(Listing.first(50)).rows());
    }

    private List<NoticeView> list(Map<String, String> filters, int size) {
        return acting.as(
                reader,
                () -> inbox.mine(new Listing(0, size, null, true, filters)).rows());
    }

    private List<String> kinds(Caller recipient) {
        return List.of(Objects.requireNonNull(database.text(
                                "select coalesce(string_agg(distinct kind, ','), '') from platform.notice where recipient_id = '"
                                        + recipient.person() + "'"))
                        .split(","))
                .stream()
                .filter(kind -> !kind.isEmpty())
                .toList();
    }
}
