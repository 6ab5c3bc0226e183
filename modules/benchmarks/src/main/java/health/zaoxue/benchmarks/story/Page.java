package health.zaoxue.benchmarks.story;

import java.util.Locale;

/** What is measured: a page as somebody opens it, or an act and the page that follows. */
public enum Page {
    TRAINING("Physician: my training", Kind.PORTAL, true),
    NEW_CASE("Physician: a new case", Kind.PORTAL),
    SEND_CASE("Physician: case sent", Kind.ACT),
    SIGN_OFFS("Mentor: waiting sign-offs", Kind.PORTAL),
    REVIEW("Mentor: one case", Kind.PORTAL),
    SIGN_OFF("Mentor: case signed off", Kind.ACT),
    REPORT("Nurse: device scanned", Kind.PHONE, true),
    SEND_REPORT("Nurse: report sent", Kind.ACT),
    SAVED("Nurse: report saved", Kind.PHONE),
    NURSE_HOME("Nurse: first page", Kind.PHONE),
    ONE_REPORT("Nurse: one report", Kind.PHONE),
    APPROVALS("Official: requests", Kind.PORTAL),
    DECIDE("Official: one request", Kind.PORTAL, true),
    NEW_REQUEST("Department head: a new request", Kind.PORTAL),
    SAVE_REQUEST("Department head: request saved", Kind.ACT),
    SCORECARD("Official: scorecard", Kind.PORTAL, true),
    FACTS("Official: rows behind a figure", Kind.PORTAL),
    HOSPITAL_SCORECARD("Official: scorecard of one hospital", Kind.PORTAL);

    private final String title;
    private final Kind kind;
    private final boolean main;

    /** What decides how heavy it may be. */
    public enum Kind {
        PORTAL,
        PHONE,
        ACT
    }

    Page(String title, Kind kind) {
        this(title, kind, false);
    }

    Page(String title, Kind kind, boolean main) {
        this.title = title;
        this.kind = kind;
        this.main = main;
    }

    /** In words. */
    public String title() {
        return title;
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** Whether its story is mostly about this page. */
    public boolean isMain() {
        return main;
    }

    /** As it stands in the file of results. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
