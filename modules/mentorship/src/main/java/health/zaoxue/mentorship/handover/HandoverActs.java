package health.zaoxue.mentorship.handover;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.HandoverAnswer;
import health.zaoxue.mentorship.HandoverNote;
import health.zaoxue.mentorship.HandoverOffer;
import health.zaoxue.mentorship.HandoverState;
import health.zaoxue.platform.text.FreeText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What mentor and successor do with a handover. Sent again, each act answers as before and does nothing. */
@ApplicationScoped
class HandoverActs {
    private static final FreeText QUESTION = FreeText.required("question", 1000);

    @Inject
    private HandoverBook book;

    @Inject
    private HandoverContents contents;

    @Inject
    private HandoverNotices notices;

    @Inject
    private Clock clock;

    Outcome<UUID> describe(HandoverNote note) {
        List<Refusal> reasons = HandoverRule.against(note);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        contents.write(note, clock.instant());
        return Outcome.done(note.handover());
    }

    Outcome<UUID> offer(Handover handover, HandoverOffer offer, boolean successorStays) {
        if (handover.state() == HandoverState.OFFERED
                && offer.successor().equals(handover.successor())
                && offer.letter().equals(handover.letter())) {
            return Outcome.done(handover.id());
        }
        mustBe(offer.version(), handover);
        if (!handover.state().mayBecome(HandoverState.OFFERED)) {
            return Outcome.refused(Refusal.of("handover.not-now"));
        }
        List<Refusal> reasons = HandoverRule.against(contents.entriesOf(handover), offer.letter(), successorStays);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (handover.state().isWritable()) {
            contents.freeze(handover);
        }
        handover.offer(offer.successor(), offer.letter(), clock.instant());
        book.flush();
        notices.offered(book.row(handover.id()));
        return Outcome.done(handover.id());
    }

    Outcome<UUID> accept(Handover handover, HandoverAnswer answer) {
        if (handover.state() == HandoverState.ACCEPTED) {
            return Outcome.done(handover.id());
        }
        mustBe(answer.version(), handover);
        if (!handover.state().mayBecome(HandoverState.ACCEPTED)) {
            return Outcome.refused(Refusal.of("handover.not-now"));
        }
        handover.accept(clock.instant());
        book.flush();
        notices.accepted(book.row(handover.id()), handover.department());
        return Outcome.done(handover.id());
    }

    Outcome<UUID> handBack(Handover handover, HandoverAnswer answer) {
        if (handover.state() == HandoverState.QUESTIONED && answer.question().equals(handover.question())) {
            return Outcome.done(handover.id());
        }
        mustBe(answer.version(), handover);
        if (!handover.state().mayBecome(HandoverState.QUESTIONED)) {
            return Outcome.refused(Refusal.of("handover.not-now"));
        }
        List<Refusal> reasons = QUESTION.check(answer.question());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        handover.handBack(answer.question());
        book.flush();
        notices.questioned(book.row(handover.id()));
        return Outcome.done(handover.id());
    }

    private static void mustBe(int version, Handover handover) {
        if (handover.version() != version) {
            throw new OptimisticLockException("handover " + handover.id() + " has changed since version " + version);
        }
    }
}
