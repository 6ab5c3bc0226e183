package health.zaoxue.platform.notices;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Language;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.HouseWork;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Happenings;
import health.zaoxue.testing.InhabitedHospital;
import health.zaoxue.testing.MailDoor;
import health.zaoxue.testing.Mailboxes;
import health.zaoxue.testing.Mailboxes.Arrived;
import health.zaoxue.testing.OneTransaction;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Population;
import health.zaoxue.testing.Waiting;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mail as it arrives at a real mail server, whatever happens on the way. */
@ArquillianTest
class MailIT {
    private static final ZonedDateTime NINE = ZonedDateTime.of(2026, 5, 18, 9, 0, 0, 0, ZoneId.of("Asia/Shanghai"));
    private static final Caller HOUSE = new Caller(
            HouseWork.PERSON,
            "House",
            Set.of(Role.SYSTEM_ADMIN),
            Population.systemAdmin().area(),
            null,
            null);
    private static final int NODES = 4;

    @Inject
    private Notices notices;

    @Inject
    private NoticeService inbox;

    @Inject
    private MailBook book;

    @Inject
    private Happenings happenings;

    @Inject
    private Acting acting;

    @Inject
    private OneTransaction transaction;

    @Inject
    private OwnerDatabase database;

    @Inject
    private MailDoor door;

    @Inject
    private Mailboxes mailboxes;

    private final Caller reader = InhabitedHospital.newcomer(UUID.randomUUID(), Role.NURSE);
    private final String address = reader.person() + "@example.org";

    @BeforeEach
    void signIn() {
        happenings.signIn(reader, address);
        door.open(0);
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    @Tag("R-PLT-26")
    void a_notice_is_mailed_once_in_the_readers_language_without_what_it_mentions() {
        UUID subject = tell(NoticeKind.ISSUE_RESOLVED, false);

        Arrived mail = only();
        assertThat(mail.subject()).isEqualTo("ཁྱེད་ཀྱི་སྙན་ཞུ་ཐག་གཅོད་ཟིན་པས་གཏན་འཁེལ་རོགས");
        assertThat(mail.text())
                .contains("/notices/open?id=" + noticeOf(subject), "/notices/settings.xhtml")
                .doesNotContain("Ventilator", subject.toString());
        assertThat(mail.html()).contains("lang=\"bo\"", mail.subject()).doesNotContain("Ventilator");
        assertThat(mail.id()).startsWith("<notice." + noticeOf(subject) + "@");
    }

    @Test
    @Tag("R-PLT-26")
    void what_the_server_does_not_take_at_first_arrives_once() {
        door.open(2);

        UUID subject = tell(NoticeKind.ISSUE_RESOLVED, false);

        assertThat(only().id()).contains(noticeOf(subject));
        assertThat(door.sentAway()).isEqualTo(2);
    }

    @Test
    @Tag("R-PLT-26")
    void what_is_told_while_the_server_is_down_arrives_once_it_is_up() {
        door.close();
        UUID subject = tell(NoticeKind.ISSUE_RESOLVED, false);
        Waiting.until(
                () -> text("select last_failure from platform.outbox_message where key = '" + noticeOf(subject) + "'")
                        != null);

        door.open(0);

        assertThat(only().id()).contains(noticeOf(subject));
    }

    @Test
    @Tag("R-PLT-24")
    void a_worker_that_was_killed_after_sending_does_not_make_a_second_mail() {
        UUID subject = tell(NoticeKind.ISSUE_RESOLVED, false);
        only();

        database.execute("update platform.outbox_message set delivered_at = null, leased_until = now() where key = '"
                + noticeOf(subject) + "'");

        Waiting.until(() ->
                text("select delivered_at::text from platform.outbox_message where key = '" + noticeOf(subject) + "'")
                        != null);
        only();
    }

    @Test
    @Tag("R-PLT-26")
    void who_wants_none_is_mailed_what_is_urgent_and_nothing_else() {
        wish(MailRhythm.NONE, Language.CHINESE);

        UUID ordinary = tell(NoticeKind.ISSUE_RESOLVED, false);
        Waiting.until(() ->
                text("select delivered_at::text from platform.outbox_message where key = '" + noticeOf(ordinary) + "'")
                        != null);
        tell(NoticeKind.ISSUE_REPORTED, true);

        assertThat(only().subject()).isEqualTo("紧急：有设备故障报告");
    }

    @Test
    @Tag("R-PLT-27")
    void a_digest_is_one_mail_a_day_however_many_nodes_look() {
        wish(MailRhythm.DAILY, Language.TIBETAN);
        UUID first = tell(NoticeKind.ISSUE_ACKNOWLEDGED, false);
        UUID second = tell(NoticeKind.ISSUE_RESOLVED, false);

        look(NINE.minusHours(2));
        look(NINE);
        look(NINE.plusHours(3));

        Arrived mail = only();
        assertThat(mail.subject()).isEqualTo("Zaoxue བརྡ་ཐོ་མ་བཀླགས་པ་ 2");
        assertThat(mail.text())
                .contains(noticeOf(first), noticeOf(second), "ཁྱེད་ཀྱི་སྙན་ཞུ་དང་ལེན་བྱས་ཟིན")
                .doesNotContain("Ventilator");

        look(NINE.plusDays(1));
        UUID third = tell(NoticeKind.ISSUE_ACKNOWLEDGED, false);
        look(NINE.plusDays(2));
        Waiting.until(() -> mailboxes.at(address).size() == 2);
        assertThat(mailboxes.at(address).get(1).text())
                .contains(noticeOf(third))
                .doesNotContain(noticeOf(first));
    }

    @Test
    @Tag("R-PLT-27")
    void what_was_read_before_the_digest_is_not_in_it() {
        wish(MailRhythm.DAILY, Language.ENGLISH);
        UUID read = tell(NoticeKind.ISSUE_ACKNOWLEDGED, false);
        acting.as(reader, () -> inbox.open(UUID.fromString(noticeOf(read))));
        UUID unread = tell(NoticeKind.ISSUE_RESOLVED, false);

        look(NINE);

        Arrived mail = only();
        assertThat(mail.subject()).isEqualTo("Zaoxue: 1 notices not read");
        assertThat(mail.text()).contains(noticeOf(unread)).doesNotContain(noticeOf(read));
    }

    /** As many nodes at the same moment. */
    private void look(ZonedDateTime now) {
        acting.together(
                NODES,
                node -> () -> {
                    book.orderDigests(now);
                    return node;
                },
                node -> HOUSE);
    }

    private void wish(MailRhythm rhythm, Language language) {
        acting.as(reader, () -> inbox.wish(new MailWish(language, rhythm, NINE.getHour())))
                .value();
    }

    /** Answers what the notice is about. */
    private UUID tell(NoticeKind kind, boolean urgent) {
        UUID subject = UUID.randomUUID();
        Fact fact = Fact.of(kind, subject, 1, "Ventilator 7");
        acting.as(Population.systemAdmin(), () -> {
            transaction.around(() -> notices.tell(reader.person(), urgent ? fact.urgently() : fact));
            return subject;
        });
        return subject;
    }

    private String noticeOf(UUID subject) {
        return Objects.requireNonNull(
                text("select id::text from platform.notice where subject_id = '" + subject + "'"));
    }

    private @Nullable String text(String sql) {
        return database.text(sql);
    }

    /** The one mail in the box, once it has come; nothing follows it. */
    private Arrived only() {
        Waiting.until(() -> !mailboxes.at(address).isEmpty());
        List<Arrived> arrived = mailboxes.at(address);
        assertThat(arrived).hasSize(1);
        return arrived.get(0);
    }
}
