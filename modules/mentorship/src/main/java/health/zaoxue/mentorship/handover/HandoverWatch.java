package health.zaoxue.mentorship.handover;

import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.HandoverState;
import health.zaoxue.mentorship.HandoverWatchService;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.notices.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

@ApplicationScoped
@Transactional
class HandoverWatch implements HandoverWatchService {
    /** So many days an offered handover still waits after the tour. */
    static final int GRACE_DAYS = 30;

    private static final int MONTHS = 3;
    private static final int WATCHED_MONTHS = 15;
    private static final int WINDOW_DAYS = 90;

    @Inject
    private WatchedHandovers watched;

    @Inject
    private HandoverBook book;

    @Inject
    private HandoverContents contents;

    @Inject
    private HandoverNotices notices;

    @Inject
    private Clock clock;

    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public void look() {
        LocalDate today = LocalDate.now(clock);
        watched.holdStill();
        watched.movedEnds().forEach((id, day) -> watched.one(id).endOn(day));
        book.flush();
        watched.toursToOpen(today, Deadline.FIRST_MARK).forEach(ending -> open(ending, today));
        watched.unfinished().forEach(handover -> remind(handover, today));
        watched.uncheckedEndedBy(today.minusMonths(MONTHS)).forEach(handover -> check(handover, today));
        watched.checkedEndedAfter(today.minusMonths(WATCHED_MONTHS)).forEach(handover -> watch(handover, today));
    }

    /** R-MEN-120: a handover opens 90 days before its tour ends, or as soon as an earlier end is planned. */
    private void open(EndingTour ending, LocalDate today) {
        Handover handover = new Handover(ending, today);
        watched.add(handover);
        notices.opened(book.row(handover.id()));
    }

    /** R-MEN-120: the mentor is reminded 60 and 30 days before; what nobody has taken over when the tour has ended lapses. */
    private void remind(Handover handover, LocalDate today) {
        LocalDate last = handover.state() == HandoverState.OFFERED
                ? handover.lastDay().plusDays(GRACE_DAYS)
                : handover.lastDay();
        if (today.isAfter(last)) {
            lapse(handover);
        } else if (handover.state().isWritable() && !handover.openedOn().equals(today)) {
            Deadline.mark(today, handover.lastDay())
                    .filter(mark -> mark < Deadline.FIRST_MARK)
                    .ifPresent(mark -> notices.due(book.row(handover.id()), mark));
        }
    }

    private void lapse(Handover handover) {
        if (handover.state().isWritable()) {
            contents.freeze(handover);
        }
        handover.lapse();
        book.flush();
        notices.lapsed(book.row(handover.id()), handover.department());
    }

    /** R-MEN-126: three months after the last day of the tour it is counted what the hospital still does; once. */
    private void check(Handover handover, LocalDate today) {
        LocalDate last = handover.lastDay();
        watched.volumes(handover, last, last.plusMonths(MONTHS))
                .forEach(volume -> watched.note(
                        new TechniqueCheck(handover.id(), volume.technique(), volume.cases(), volume.minimum())));
        handover.checked(today);
        book.flush();
        notices.checked(book.row(handover.id()), handover.department());
    }

    /** R-MEN-127: in the year after the check, a technique done more rarely in 90 days than what keeps it is told once in 90 days. */
    private void watch(Handover handover, LocalDate today) {
        int round = (int) (ChronoUnit.DAYS.between(handover.lastDay(), today) / WINDOW_DAYS);
        watched.volumes(handover, today.minusDays(WINDOW_DAYS), today).stream()
                .filter(Volume::isRare)
                .forEach(volume -> notices.rare(book.row(handover.id()), handover.department(), volume, round));
    }
}
