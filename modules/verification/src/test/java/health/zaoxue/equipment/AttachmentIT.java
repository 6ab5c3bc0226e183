package health.zaoxue.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.files.FileKind;
import health.zaoxue.platform.files.NamedFile;
import health.zaoxue.platform.files.Upload;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.InhabitedHospital;
import health.zaoxue.testing.MoneyLife;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Sheets;
import health.zaoxue.testing.TrainingHospital;
import health.zaoxue.testing.WardLife;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What hospitals enclose with their requests: kept once, seen by whoever sees the request, gone when nobody names it. */
@ArquillianTest
class AttachmentIT {
    private static final int CROWD = 100;
    private static final int TOGETHER = 20;

    @Inject
    private Acting acting;

    @Inject
    private OwnerDatabase database;

    @Inject
    private FundingService funding;

    @Inject
    private AttachmentService attachments;

    @Inject
    private TrainingHospital here;

    @Inject
    private TrainingHospital there;

    private final NamedFile quotation = pdf("Quotation " + UUID.randomUUID());

    @BeforeEach
    void open() {
        here.open();
        there.open();
    }

    @Test
    @Tag("R-EQP-50")
    void what_is_enclosed_is_in_the_list_and_in_the_history() {
        UUID request = draft(here);

        assertThat(attach(here, request, quotation, photo()).isDone()).isTrue();

        assertThat(listed(here.head, request))
                .extracting(AttachmentView::name, AttachmentView::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Quotation.pdf", FileKind.PDF),
                        org.assertj.core.groups.Tuple.tuple("room.jpg", FileKind.JPEG));
        RequestView view = acting.as(here.head, () -> funding.request(request));
        assertThat(view.acts())
                .filteredOn(act -> act.act() == RequestAct.FILE_ADDED)
                .extracting(RequestActView::reason)
                .containsExactlyInAnyOrder("Quotation.pdf", "room.jpg");
    }

    @Test
    @Tag("R-PLT-74")
    void the_same_file_in_a_hundred_requests_at_once_is_one_content() {
        List<UUID> requests = IntStream.range(0, CROWD)
                .mapToObj(i -> draft(i % 2 == 0 ? here : there))
                .toList();

        List<Attempt<Outcome<RequestState>>> attempts = Stream.iterate(0, from -> from < CROWD, from -> from + TOGETHER)
                .flatMap(from -> acting
                        .together(
                                TOGETHER,
                                i -> () -> attachments.attach(
                                        UUID.randomUUID(), requests.get(from + i), List.of(quotation)),
                                i -> (from + i) % 2 == 0 ? here.head : there.head)
                        .stream())
                .toList();

        assertThat(attempts)
                .hasSize(CROWD)
                .allSatisfy(attempt ->
                        assertThat(attempt).isEqualTo(new Attempt.Answered<>(Outcome.done(RequestState.DRAFT))));
        assertThat(contents()).isEqualTo(1);
        assertThat(references()).isEqualTo(CROWD);
    }

    @Test
    @Tag("R-EQP-50")
    void the_same_file_twice_in_one_request_stays_once() {
        UUID request = draft(here);

        attach(here, request, quotation, quotation).value();
        attach(here, request, quotation).value();

        assertThat(listed(here.head, request)).hasSize(1);
    }

    @Test
    @Tag("R-PLT-75")
    void content_goes_with_the_last_record_that_names_it_and_no_sooner() {
        UUID one = draft(here);
        UUID other = draft(there);
        attach(here, one, quotation).value();
        attach(there, other, quotation).value();

        remove(here, one);
        assertThat(contents()).isEqualTo(1);
        assertThat(listed(there.head, other)).hasSize(1);
        remove(there, other);

        assertThat(contents()).isZero();
        assertThat(attach(here, one, quotation).isDone()).isTrue();
    }

    @Test
    @Tag("R-PLT-75")
    void coming_and_going_at_once_never_leaves_a_record_without_its_content() {
        List<UUID> requests =
                IntStream.range(0, TOGETHER).mapToObj(i -> draft(here)).toList();
        requests.subList(0, TOGETHER / 2).forEach(request -> attach(here, request, quotation));

        List<Attempt<Boolean>> attempts = acting.together(
                TOGETHER,
                i -> () -> i < TOGETHER / 2
                        ? attachments
                                .remove(
                                        requests.get(i),
                                        attachments
                                                .attachments(requests.get(i))
                                                .get(0)
                                                .id())
                                .isDone()
                        : attachments
                                .attach(UUID.randomUUID(), requests.get(i), List.of(quotation))
                                .isDone(),
                i -> here.head);

        assertThat(attempts).allSatisfy(attempt -> assertThat(attempt).isEqualTo(new Attempt.Answered<>(true)));
        assertThat(contents()).isEqualTo(1);
        assertThat(references()).isEqualTo(TOGETHER / 2);
    }

    @Test
    @Tag("R-PLT-100")
    void a_form_that_comes_again_does_not_enclose_what_was_taken_out_since() {
        UUID request = draft(here);
        UUID key = UUID.randomUUID();
        acting.inOwnRequest(here.head, () -> attachments.attach(key, request, List.of(quotation)))
                .value();
        remove(here, request);

        Outcome<RequestState> again =
                acting.inOwnRequest(here.head, () -> attachments.attach(key, request, List.of(quotation)));

        assertThat(again.isDone()).isTrue();
        assertThat(listed(here.head, request)).isEmpty();
    }

    @Test
    @Tag("R-EQP-51")
    void another_hospital_finds_nothing_and_an_official_nothing_of_a_draft() {
        UUID request = draft(here);
        attach(here, request, quotation).value();
        UUID attachment = listed(here.head, request).get(0).id();
        Caller official = MoneyLife.official();

        assertThatThrownBy(() -> acting.as(there.head, () -> attachments.file(attachment)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(there.head, () -> attachments.attachments(request)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(there.head, () -> attachments.remove(request, attachment)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(official, () -> attachments.file(attachment)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(nurse(), () -> attachments.file(attachment)))
                .isInstanceOf(NotPermitted.class);
        send(request);
        assertThat(acting.as(official, () -> attachments.file(attachment))
                        .file()
                        .content())
                .isEqualTo(quotation.file().content());
    }

    @Test
    @Tag("R-EQP-50")
    void nothing_comes_or_goes_once_the_request_is_sent_past_the_application_neither() {
        UUID request = draft(here);
        attach(here, request, quotation).value();
        send(request);
        UUID attachment = listed(here.head, request).get(0).id();

        assertThat(codes(attach(here, request, photo()))).containsExactly("request.not-now");
        assertThat(codes(acting.as(here.head, () -> attachments.remove(request, attachment))))
                .containsExactly("request.not-now");
        assertThatThrownBy(() -> {
                    try (Connection head = database.asApplication(here.head);
                            var statement = head.createStatement()) {
                        statement.executeUpdate("delete from equipment.attachment where id = '" + attachment + "'");
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("the request has been sent");
    }

    @Test
    @Tag("R-EQP-21")
    void whoever_enclosed_a_file_neither_endorses_nor_decides() {
        UUID request = draft(here);
        Caller helper = InhabitedHospital.newcomer(here.hospital, Role.DEPARTMENT_HEAD);
        acting.as(helper, () -> attachments.attach(UUID.randomUUID(), request, List.of(quotation)))
                .value();
        send(request);
        Caller promoted = new Caller(
                helper.person(),
                helper.name(),
                java.util.Set.of(Role.HOSPITAL_HEAD),
                helper.area(),
                here.hospital,
                null);

        RequestStep endorsement = step(request);

        assertThat(codes(acting.as(promoted, () -> funding.endorse(endorsement))))
                .containsExactly("duty.edited");
    }

    @Test
    @Tag("R-EQP-50")
    void twenty_files_are_accepted_and_one_more_is_not() {
        UUID request = draft(here);
        NamedFile[] most = IntStream.range(0, AttachmentService.MOST)
                .mapToObj(i -> pdf("Sheet " + i + " " + UUID.randomUUID()))
                .toArray(NamedFile[]::new);

        assertThat(attach(here, request, most).isDone()).isTrue();

        assertThat(codes(attach(here, request, quotation))).containsExactly("request.files");
        assertThat(listed(here.head, request)).hasSize(AttachmentService.MOST);
    }

    @Test
    @Tag("R-PLT-74")
    void nobody_writes_content_past_its_digest() throws SQLException {
        try (Connection head = database.asApplication(here.head);
                var statement = head.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "select platform.keep_file(repeat('a', 64), 'application/pdf', 'x'::bytea, now())"))
                    .hasMessageContaining("not the digest");
        }
        try (Connection head = database.asApplication(here.head);
                var statement = head.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into platform.stored_file (digest, media_type, content,"
                            + " stored_at) values (repeat('a', 64), 'application/pdf', 'x', now())"))
                    .hasMessageContaining("permission denied");
        }
    }

    private UUID draft(TrainingHospital place) {
        RequestDraft draft = new RequestDraft(
                FundingCategory.EQUIPMENT,
                "Anaesthesia workstation",
                "Operations are sent away",
                "",
                "",
                null,
                null,
                null,
                List.of(new DraftLine(null, "Workstation", 1, new BigDecimal("1000"))));
        return acting.inOwnRequest(place.head, () -> funding.prepare(UUID.randomUUID(), draft))
                .value();
    }

    private void send(UUID request) {
        acting.inOwnRequest(here.head, () -> funding.submit(step(request))).value();
    }

    private RequestStep step(UUID request) {
        int version =
                acting.inOwnRequest(here.head, () -> funding.request(request)).version();
        return new RequestStep(request, version, UUID.randomUUID(), "");
    }

    private Outcome<RequestState> attach(TrainingHospital place, UUID request, NamedFile... files) {
        return acting.inOwnRequest(place.head, () -> attachments.attach(UUID.randomUUID(), request, List.of(files)));
    }

    private void remove(TrainingHospital place, UUID request) {
        UUID attachment = listed(place.head, request).get(0).id();
        acting.inOwnRequest(place.head, () -> attachments.remove(request, attachment))
                .value();
    }

    private List<AttachmentView> listed(Caller who, UUID request) {
        return acting.inOwnRequest(who, () -> attachments.attachments(request));
    }

    private Caller nurse() {
        return InhabitedHospital.newcomer(here.hospital, Role.NURSE);
    }

    private long contents() {
        return count("platform.stored_file where digest = '" + quotation.file().digest() + "'");
    }

    private long references() {
        return count("equipment.attachment where digest = '" + quotation.file().digest() + "'");
    }

    private long count(String rows) {
        try (Connection owner = database.asOwner();
                var statement = owner.createStatement();
                var found = statement.executeQuery("select count(*) from " + rows)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(rows, e);
        }
    }

    private static NamedFile pdf(String text) {
        return NamedFile.from("files", "Quotation.pdf", Upload.of(Sheets.pdf(text)))
                .value();
    }

    private static NamedFile photo() {
        return NamedFile.from("files", "room.jpg", Upload.of(WardLife.photoOf(UUID.randomUUID())))
                .value();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }
}
