package health.zaoxue.mentorship;

/** What becomes of handovers by itself, as the days pass. */
public interface HandoverWatchService {
    /** Opens, reminds, lets lapse and looks after what the day asks for; doing it twice changes nothing. */
    void look();
}
