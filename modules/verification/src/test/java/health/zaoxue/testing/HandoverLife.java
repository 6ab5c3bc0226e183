package health.zaoxue.testing;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.HandoverAnswer;
import health.zaoxue.mentorship.HandoverEntry;
import health.zaoxue.mentorship.HandoverFile;
import health.zaoxue.mentorship.HandoverNote;
import health.zaoxue.mentorship.HandoverOffer;
import health.zaoxue.mentorship.HandoverPart;
import health.zaoxue.mentorship.HandoverService;
import health.zaoxue.mentorship.HandoverWatchService;
import health.zaoxue.platform.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Lets the second mentor of a hospital leave it: a file, its letter, somebody who takes it over, and the look three months after. */
@Dependent
public class HandoverLife {
    private static final int LONG_AGO = 100;
    private static final int SOON = 20;
    private static final int LATER = 180;

    @Inject
    private HandoverService handovers;

    @Inject
    private HandoverWatchService watch;

    @Inject
    private Acting acting;

    /** Lets all of it happen; the tour ends as late as before. */
    void at(TrainingHospital place) {
        place.endTour(place.otherMentor, place.today().plusDays(SOON));
        look();
        UUID id = acting.as(place.otherMentor, () -> handovers.mine()).get(0).id();
        describeAll(place.otherMentor, id);
        offer(place.otherMentor, id, place.mentor);
        accept(place.mentor, id);
        place.endTour(place.otherMentor, place.today().minusDays(LONG_AGO));
        look();
        place.endTour(place.otherMentor, place.today().plusDays(LATER));
    }

    /** The house looks after all handovers. */
    public void look() {
        acting.as(
                new Caller(new UUID(8, 8), "House", Set.of(Role.COMMISSION_OFFICIAL), new Area.Region(), null, null),
                () -> {
                    watch.look();
                    return true;
                });
    }

    /** The mentor writes to every part. */
    public void describeAll(Caller mentor, UUID id) {
        HandoverFile file = acting.as(mentor, () -> handovers.mine(id));
        file.entries()
                .forEach(entry -> acting.as(mentor, () -> handovers.describe(note(id, entry)))
                        .value());
    }

    /** What a mentor may write to a part. */
    public static HandoverNote note(UUID id, HandoverEntry entry) {
        boolean item = entry.part() == HandoverPart.ITEM;
        return new HandoverNote(
                id,
                entry.part(),
                entry.subject(),
                "Calm and exact",
                item ? "" : "The last step",
                item ? "" : "Two a month",
                entry.part() == HandoverPart.TECHNIQUE ? 2 : null);
    }

    /** The mentor hands it in. */
    public void offer(Caller mentor, UUID id, Caller successor) {
        HandoverFile file = acting.as(mentor, () -> handovers.mine(id));
        acting.as(
                        mentor,
                        () -> handovers.offer(new HandoverOffer(
                                id, file.handover().version(), successor.person(), "Keep the list on Thursdays")))
                .value();
    }

    /** The successor takes it over. */
    public void accept(Caller successor, UUID id) {
        HandoverFile file = acting.as(successor, () -> handovers.mine(id));
        acting.as(
                        successor,
                        () -> handovers.accept(
                                new HandoverAnswer(id, file.handover().version(), "")))
                .value();
    }
}
