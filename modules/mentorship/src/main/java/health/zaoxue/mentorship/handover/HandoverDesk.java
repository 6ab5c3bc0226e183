package health.zaoxue.mentorship.handover;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.HandoverAnswer;
import health.zaoxue.mentorship.HandoverFile;
import health.zaoxue.mentorship.HandoverNote;
import health.zaoxue.mentorship.HandoverOffer;
import health.zaoxue.mentorship.HandoverRow;
import health.zaoxue.mentorship.HandoverService;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class HandoverDesk implements HandoverService {
    @Inject
    private HandoverBook book;

    @Inject
    private HandoverContents contents;

    @Inject
    private HandoverActs acts;

    @Inject
    private Successors successors;

    @Inject
    private CallerContext callers;

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN})
    public List<HandoverRow> mine() {
        return book.ofPerson(me());
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN})
    public HandoverFile mine(UUID id) {
        StoredFile stored = book.file(id);
        HandoverRow row = stored.row();
        return file(stored, me().equals(row.mentor()) || me().equals(row.successor()));
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN})
    public Outcome<UUID> describe(HandoverNote note) {
        Handover handover = mine(book.hold(note.handover()));
        if (!handover.state().isWritable()) {
            return Outcome.refused(Refusal.of("handover.not-now"));
        }
        if (contents.leftBy(handover.told()).facts().stream()
                .noneMatch(fact ->
                        fact.kind().part() == note.part() && fact.subject().equals(note.subject()))) {
            throw new NotFound("part of handover " + note.subject());
        }
        return acts.describe(note);
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN})
    public Outcome<UUID> offer(HandoverOffer offer) {
        Handover handover = mine(book.hold(offer.handover()));
        return acts.offer(handover, offer, successors.stays(handover, offer.successor()));
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN})
    public Outcome<UUID> accept(HandoverAnswer answer) {
        return acts.accept(forMe(book.hold(answer.handover())), answer);
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN})
    public Outcome<UUID> handBack(HandoverAnswer answer) {
        return acts.handBack(forMe(book.hold(answer.handover())), answer);
    }

    @Override
    @Permitted({Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD, Role.COMMISSION_OFFICIAL})
    public Page<HandoverRow> within(Listing listing) {
        Caller caller = callers.current();
        UUID hospital = caller.hospital();
        return hospital == null && !caller.is(Role.COMMISSION_OFFICIAL)
                ? new Page<>(List.of(), 0)
                : book.page(hospital, listing);
    }

    @Override
    @Permitted({Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD, Role.COMMISSION_OFFICIAL})
    public HandoverFile within(UUID id) {
        StoredFile stored = book.file(id);
        return file(stored, callers.current().reaches(stored.row().hospital()));
    }

    private HandoverFile file(StoredFile stored, boolean visible) {
        HandoverRow row = stored.row();
        if (!visible) {
            throw new NotFound("handover " + row.id());
        }
        Leaving left = contents.leftBy(Told.of(row));
        return new HandoverFile(
                row,
                stored.letter(),
                stored.question(),
                contents.entries(left.facts(), stored.notes()),
                row.checkedOn() == null ? List.of() : contents.checksOf(row.id()),
                left.successors());
    }

    private UUID me() {
        return callers.current().person();
    }

    private boolean isMine(Handover handover) {
        return handover.mentor().equals(me());
    }

    private boolean isForMe(Handover handover) {
        return me().equals(handover.successor());
    }

    private Handover mine(Handover handover) {
        if (!isMine(handover)) {
            throw new NotFound("handover " + handover.id());
        }
        return handover;
    }

    private Handover forMe(Handover handover) {
        if (!isForMe(handover)) {
            throw new NotFound("handover " + handover.id());
        }
        return handover;
    }
}
